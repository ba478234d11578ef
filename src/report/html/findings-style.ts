/** Style of the page of findings: the gallery's colors, a dark page where the reader's machine is dark, plain in print. */
export const findingsStyle = `
:root{color-scheme:light dark;--ink:#16323a;--quiet:#52656b;--page:#fff;--card:#f6f9f9;--accent:#0b4f5c;--line:#c5d2d4;--error:#a3260f;--warning:#8a5300;--info:#3a5a78;--good:#1d6b3c}
@media(prefers-color-scheme:dark){:root{--ink:#e4edef;--quiet:#a5b8bd;--page:#10191c;--card:#18262a;--accent:#7fd0de;--line:#38494e;--error:#ff9c86;--warning:#f0bd66;--info:#9fc4e8;--good:#86d6a3}}
*{box-sizing:border-box}
body{margin:0;font:1.05rem/1.5 "Source Sans 3",system-ui,"Segoe UI",sans-serif;color:var(--ink);background:var(--page)}
header,main,footer{max-width:64rem;margin:0 auto;padding:1.25rem 1.5rem}
header{border-top:.5rem solid var(--accent)}
h1{font-size:2.1rem;line-height:1.15;margin:.4rem 0}
h2{font-size:1.3rem;line-height:1.25;margin:0;color:var(--accent);overflow-wrap:anywhere}
p{margin:.2rem 0}
.sum{font-size:1.2rem}
.quiet,footer{color:var(--quiet)}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--warning);outline-offset:2px}
nav ul,.sound{list-style:none;margin:.6rem 0 0;padding:0}
nav li,.sound li{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;justify-content:space-between;padding:.3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.good{color:var(--good)}
section{margin:0 0 2.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
table{width:100%;border-collapse:collapse;margin:1rem 0 0;background:var(--card);border-left:.3rem solid var(--mark)}
caption{text-align:left;font-weight:600;color:var(--mark);padding:.2rem 0}
.error{--mark:var(--error)}
.warning{--mark:var(--warning)}
.info{--mark:var(--info)}
th,td{padding:.5rem .8rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
tr:last-child>*{border-bottom:0}
thead th{font-size:.85rem;color:var(--quiet);padding-bottom:.1rem}
tbody th{width:7.5rem;font-weight:600;font-variant-numeric:tabular-nums;overflow-wrap:normal}
td:last-child,thead th:last-child{width:15rem;color:var(--quiet);font-size:.85rem}
.column{display:block;font-weight:400;font-size:.85rem;color:var(--quiet)}
.what{font-weight:600;margin-top:0}
code{font:.95em ui-monospace,Consolas,monospace}
summary{cursor:pointer;color:var(--accent)}
@media(max-width:44rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,tbody th,td,td:last-child{display:block;width:auto}tbody th,td{border-bottom:0;padding:.2rem .8rem}tr{border-bottom:1px solid var(--line);padding:.3rem 0}}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#444;--page:#fff;--card:#fff;--accent:#0b4f5c;--line:#bbb;--error:#a3260f;--warning:#8a5300;--info:#3a5a78;--good:#1d6b3c}body{font-size:10pt}header,main,footer{max-width:none;padding:0 0 .5rem}nav{display:none}tr{break-inside:avoid}caption,h2{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`;
