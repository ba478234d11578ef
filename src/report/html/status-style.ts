/** Style of the pages about status: the gallery's colors, system fonts, A4 on its side so that the table of teams has room. */
export const statusStyle = `
:root{color-scheme:light;--ink:#16323a;--quiet:#52656b;--accent:#0b4f5c;--line:#c5d2d4;--card:#f6f9f9}
*{box-sizing:border-box}
body{margin:0;font:1.05rem/1.5 "Source Sans 3",system-ui,"Segoe UI",sans-serif;color:var(--ink);background:#fff}
header,main{max-width:72rem;margin:0 auto;padding:1.25rem 1.5rem}
header{border-top:.5rem solid var(--accent)}
main{padding-top:0}
h1{font-size:2rem;line-height:1.15;margin:.2rem 0 .6rem}
h2{font-size:1.35rem;margin:1.8rem 0 .4rem;color:var(--accent)}
h3{font-size:1.1rem;line-height:1.3;margin:0}
p{margin:.2rem 0}
a{color:var(--accent)}
a:focus-visible,.wide:focus-visible{outline:3px solid #b4501a;outline-offset:2px}
.eyebrow{color:var(--accent);font-weight:600}
.audience{display:inline-block;margin:0 0 .6rem;padding:.25rem .8rem;border:2px solid var(--accent);font-weight:600}
.quiet{color:var(--quiet)}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.4rem 0;font-size:.98rem}
th,td{padding:.35rem 1.1rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;font-variant-numeric:tabular-nums}
thead th{vertical-align:bottom;font-weight:600;line-height:1.25}
thead th small{display:block;max-width:11rem;font-weight:400;font-size:.85rem;color:var(--quiet)}
tbody th{font-weight:600;min-width:11rem}
tbody td{white-space:nowrap}
td.none,td.awaited{color:var(--quiet)}
td b{display:inline-block;min-width:3.9em;font-weight:400}
.teams{display:grid;grid-template-columns:repeat(auto-fill,minmax(24rem,1fr));gap:1rem;margin-top:.6rem}
.teams section{padding:.8rem 1rem;background:var(--card);border-left:.25rem solid var(--accent)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem;margin:.4rem 0}
dt{font-weight:600}
dd{margin:0}
ul{margin:.3rem 0;padding-left:1.2rem}
@media(max-width:40rem){header,main{padding-left:1rem;padding-right:1rem}table{font-size:.9rem}tbody td{white-space:normal}tbody th,td b{min-width:0}th,td{padding-right:.6rem;overflow-wrap:anywhere;hyphens:auto}}
@media(max-width:30rem){.teams{grid-template-columns:minmax(0,1fr)}dl{display:block}dd{margin:0 0 .4rem}}
@page{size:A4 landscape;margin:12mm}
@media print{body{font-size:9.5pt}header,main{max-width:none;padding:0}header{padding-top:3mm}.teams{grid-template-columns:1fr 1fr}.teams section,tr{break-inside:avoid}h2{break-after:avoid}.wide{overflow:visible}nav{display:none}}
`;
