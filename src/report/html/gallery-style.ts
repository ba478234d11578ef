/** Style of `index.html`: system fonts, the poster's colors, one column on a narrow screen. */
export const galleryStyle = `
:root{color-scheme:light;--ink:#16323a;--quiet:#52656b;--accent:#0b4f5c;--signal:#b4501a;--line:#c5d2d4}
*{box-sizing:border-box}
body{margin:0;font:1.05rem/1.5 "Source Sans 3",system-ui,"Segoe UI",sans-serif;color:var(--ink);background:#fff}
header,main{max-width:72rem;margin:0 auto;padding:1.5rem}
header{border-top:.5rem solid var(--accent)}
h1{font-size:2.2rem;line-height:1.15;margin:.2rem 0}
h2{margin:0;color:var(--accent)}
h3{margin:1.2rem 0 .2rem;font-size:1.05rem}
p{margin:.2rem 0}
.eyebrow{color:var(--accent);font-weight:600;letter-spacing:.02em}
.eyebrow strong{color:var(--signal)}
.internal{border:.6rem solid var(--signal)}
.internal-notice{position:sticky;top:0;z-index:1;padding:.5rem 1.5rem;background:var(--signal);color:#fff;font-size:1.4rem;font-weight:700;text-align:center}
.title{font-size:1.25rem;font-weight:600}
.team{display:grid;grid-template-columns:minmax(12rem,20rem) 1fr;gap:2rem;padding:2rem 0;border-top:1px solid var(--line)}
.levels{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,14rem));gap:2rem;margin:0;padding:0 0 2rem;list-style:none}
.by-goal{padding:0 0 2rem}
.by-goal ul{margin:.4rem 0;padding-left:1.2rem}
.goals{color:var(--quiet);font-size:.95rem}
.poster{display:block}
.poster img{width:100%;height:auto;border:1px solid var(--line);box-shadow:0 2px 10px rgb(22 50 58/.12)}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--signal);outline-offset:2px}
details{margin:.3rem 0}
summary{cursor:pointer;color:var(--accent)}
table{border-collapse:collapse;font-size:.95rem;margin:.4rem 0}
caption{text-align:left;color:var(--quiet)}
th,td{padding:.15rem .7rem .15rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
@media(max-width:44rem){.team{grid-template-columns:1fr}}
@media print{details>*{display:block}}
`;
