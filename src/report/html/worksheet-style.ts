/** Style of a team's worksheet: the gallery's colors, system fonts, A4 standing, lines to write on by hand. */
export const worksheetStyle = `
:root{color-scheme:light;--ink:#16323a;--quiet:#52656b;--accent:#0b4f5c;--line:#9fb2b6;--card:#f3f7f7;--signal:#b4501a}
*{box-sizing:border-box}
body{margin:0;font:10pt/1.38 "Source Sans 3",system-ui,"Segoe UI",sans-serif;color:var(--ink);background:#fff}
header,main{width:186mm;max-width:100%;margin:0 auto}
header{border-top:2.5mm solid var(--accent);padding-top:3mm}
h1{font-size:20pt;line-height:1.15;margin:.5mm 0 1.5mm}
h2{font-size:13pt;line-height:1.2;margin:5mm 0 1.5mm;color:var(--accent)}
h3{font-size:11.5pt;line-height:1.25;margin:0;color:var(--accent)}
h4{font-size:9.5pt;line-height:1.3;margin:0 0 .5mm;color:var(--accent)}
p{margin:0 0 1mm}
.eyebrow{color:var(--accent);font-weight:600;margin:0}
.eyebrow strong{color:var(--signal)}
.task{font-size:11.5pt;font-weight:600}
.quiet{color:var(--quiet)}
.own{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin:3mm 0 0;padding:2.5mm 4mm;background:var(--card)}
.own ul{margin:0;padding:0;list-style:none}
.series{margin:3.5mm 0 0;padding:3mm 0 0;border-top:.4mm solid var(--accent)}
.headline{font-size:13.5pt;line-height:1.2;font-weight:700;margin:1mm 0}
.small .headline{font-size:11.5pt}
.chart{display:block;width:100%;height:auto;margin:2mm 0}
.facts{display:grid;grid-template-columns:4fr 4fr 6fr;gap:5mm;margin:2mm 0 0;font-size:9pt;line-height:1.35}
.option{padding-left:4mm}
.foot{margin-top:4mm;font-size:8.5pt}
.write{display:grid;grid-template-columns:1fr 1fr;gap:2.5mm 5mm;margin:2.5mm 0 0}
.field{border:.25mm solid var(--line);padding:1mm 2mm;min-height:16mm}
.field,.goal span,.steps th{font-size:9pt;font-weight:600;color:var(--quiet)}
.goal{grid-column:1/-1;display:grid;grid-template-columns:auto 4fr 3fr 5fr;gap:4mm;align-items:end;min-height:9mm}
.goal b{color:var(--accent)}
.goal span{border-bottom:.25mm solid var(--line)}
table{width:100%;border-collapse:collapse}
.steps th{text-align:left;padding:1mm 2mm}
.steps td{height:9mm;border:.25mm solid var(--line)}
.steps col:nth-child(1){width:58%}
.steps col:nth-child(2){width:26%}
.parts{display:grid;grid-template-columns:1fr 1fr;gap:2.5mm 5mm}
.last{break-inside:avoid}
.series,.own{break-inside:avoid}
h2,h3,h4{break-after:avoid}
@page{size:A4;margin:12mm}
@media screen{body{padding:12mm 4mm;font-size:11pt}}
@media screen and (max-width:40rem){.own,.facts,.write,.parts,.goal{grid-template-columns:1fr}}
`;
