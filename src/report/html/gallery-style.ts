import { chartColors } from '../../charts/chart-theme.ts';

/** The colors of charts on a dark page: texts reach 4.5:1 and marks 3:1 against `paper` and against the band. */
const darkChart: Readonly<Record<keyof typeof chartColors, string>> = {
  ink: '#E4EDEF',
  quiet: '#A5B8BD',
  point: '#7FD0DE',
  signal: '#F2A071',
  goal: '#7FD3AE',
  grid: '#38494E',
  band: '#22343A',
  faint: '#8EA0A5',
  paper: '#18262A',
};

/** A chart is drawn in the colors of paper; a page that is dark says each of them anew. */
const darkChartRules = Object.entries(chartColors)
  .map(([name, color]) => {
    const dark = darkChart[name as keyof typeof chartColors];
    return `.chart [fill="${color}"]{fill:${dark}}.chart [stroke="${color}"]{stroke:${dark}}`;
  })
  .join('');

/** Style of `index.html`: the poster's colors, one column on a narrow screen, dark where the reader's machine is, plain in print. */
export const galleryStyle = `
:root{color-scheme:light dark;--ink:#16323a;--quiet:#52656b;--page:#fff;--card:#f4f8f8;--chart:#fff;--accent:#0b4f5c;--signal:#a8480f;--on-signal:#fff;--line:#c5d2d4;--field:#6f8287}
@media(prefers-color-scheme:dark){:root{--ink:#e4edef;--quiet:#a5b8bd;--page:#10191c;--card:#18262a;--chart:#18262a;--accent:#7fd0de;--signal:#f2a071;--on-signal:#10191c;--line:#38494e;--field:#8ea0a5}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem}
body{margin:0;font:1.05rem/1.5 "Source Sans 3",system-ui,"Segoe UI",sans-serif;color:var(--ink);background:var(--page)}
header,main,footer,.contents{max-width:78rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem}
body::before{content:"";display:block;height:.5rem;background:var(--accent)}
main:focus{outline:0}
h1{font-size:2.4rem;line-height:1.1;margin:.2rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.6rem;line-height:1.2;margin:0 0 .8rem}
h3{font-size:1.35rem;line-height:1.2;margin:0 0 .3rem;color:var(--accent)}
h4{font-size:1.05rem;line-height:1.3;margin:0}
p{margin:.2rem 0}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--signal);outline-offset:2px}
.eyebrow{color:var(--accent);font-weight:600}
.eyebrow strong{color:var(--signal)}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--page);z-index:9}
.skip:focus{top:1rem}
.backdrops{position:absolute}
.internal{border:.6rem solid var(--signal)}
.internal-notice{position:sticky;top:0;z-index:3;padding:.5rem 1.5rem;background:var(--signal);color:var(--on-signal);font-size:1.4rem;font-weight:700;text-align:center}
.contents{margin:1rem auto 0}
.contents ul{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:0;padding:.5rem 0;list-style:none;border-block:1px solid var(--line)}
main>section{padding:2.2rem 0 0}
.sheets{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,16rem));gap:2rem;margin:0;padding:0;list-style:none}
.poster{margin:0}
.open{display:block;border:1px solid var(--line);border-radius:2px;background:#fff;box-shadow:0 2px 12px rgb(10 30 36/.14);transition:box-shadow .15s}
.open:hover{box-shadow:0 4px 22px rgb(10 30 36/.28)}
.open svg{display:block;width:100%;height:auto}
.files{font-size:.9rem;color:var(--quiet);margin:.4rem 0 0}
:root:not(.scripted) .poster:target{position:relative;z-index:2;width:min(90vw,60rem)}
.by-goal{margin:0 0 1rem}
.by-goal ul{margin:.4rem 0;padding-left:1.2rem}
details{margin:.4rem 0}
summary{cursor:pointer;color:var(--accent);width:max-content;max-width:100%}
form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:0 0 1.5rem;padding:1rem 1.2rem;background:var(--card);border-radius:4px}
label{display:grid;font-size:.9rem;font-weight:600;flex:1 1 9rem;min-width:0}
.words{flex:2 1 14rem}
input,select,button{font:inherit;color:inherit;background:var(--page);border:1px solid var(--field);border-radius:3px;padding:.35rem .6rem;min-height:2.5rem;min-width:0;width:100%}
input,select{font-size:1rem;font-weight:400}
button{width:auto;cursor:pointer;font-weight:600;color:var(--accent)}
button:disabled{opacity:.4;cursor:default}
#counted{flex:1 0 100%;color:var(--quiet);margin:0}
.active #counted{color:var(--ink);font-weight:600}
.team{display:grid;grid-template-columns:minmax(13rem,22rem) minmax(0,1fr);gap:1.5rem 3rem;padding:2rem 0;border-top:1px solid var(--line)}
.about .title{font-weight:600;line-height:1.3;margin:0 0 .8rem}
.changes{margin:1.2rem 0 0;font-size:.95rem}
.changes b{display:block}
.changes ol{margin:.2rem 0;padding-left:1.3rem}
.changes time{color:var(--quiet)}
.all{display:grid;grid-template-columns:minmax(0,1fr);gap:2.6rem;align-content:start}
.series{max-width:46rem}
.tags{font-size:.9rem;color:var(--quiet)}
.tags b{color:var(--ink)}
.tags .change{color:var(--signal)}
.tags .change::before{content:"";display:inline-block;width:.6em;height:.6em;margin:0 .45em .05em .1em;transform:rotate(45deg);background:currentColor}
.headline{font-size:1.3rem;font-weight:600;line-height:1.25;margin:.3rem 0;text-wrap:balance}
.plot{position:relative;max-width:41rem;margin:1.2rem 0 1rem;background:var(--chart);box-shadow:0 0 0 .5rem var(--chart)}
.chart{display:block;width:100%;height:auto;overflow:visible}
.chart .at{fill:none;stroke:var(--ink);stroke-width:1.5}
.reader{position:absolute;inset:0;touch-action:pan-y;border-radius:3px}
.tip{position:absolute;top:.2rem;z-index:2;max-width:16rem;padding:.5rem .8rem;pointer-events:none;background:var(--page);border:1px solid var(--field);border-radius:4px;box-shadow:0 4px 18px rgb(10 30 36/.25);font-size:.9rem;line-height:1.35}
.tip.low{top:auto;bottom:.2rem}
.tip dl{display:grid;grid-template-columns:auto auto;gap:0 .9rem;margin:.2rem 0 0}
.tip dt{color:var(--quiet)}
.tip dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.95rem;margin:.4rem 0}
caption{text-align:left;color:var(--quiet)}
th,td{padding:.2rem .9rem .2rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{font-weight:600}
.series th:nth-child(n+2):not(:last-child),.series td:not(:last-child){text-align:right;font-variant-numeric:tabular-nums}
#findings-list td,.status :is(td,th):first-child{overflow-wrap:anywhere}
#findings-list td:first-child{width:14rem}
#findings-list td:nth-child(2){overflow-wrap:normal}
.severity label{display:inline-grid;margin-bottom:.6rem}
.status h3{margin-top:1.2rem;font-size:1.1rem}
.methods p{max-width:48rem;margin:.6rem 0}
footer{padding-block:2.5rem;color:var(--quiet);font-size:.9rem}
dialog{width:100vw;height:100dvh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:var(--page);color:var(--ink)}
dialog[open]{display:grid;grid-template-rows:auto minmax(0,1fr)}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .8rem;padding:.5rem 1rem;border-bottom:1px solid var(--line)}
.bar h2{font-size:1.05rem;margin:0;flex:1 1 12rem}
.bar .files{margin:0}
.stage{overflow:auto;padding:1rem}
.stage:focus{outline:0}
.stage svg{display:block;width:100%;max-width:72rem;margin:0 auto;box-shadow:0 2px 16px rgb(10 30 36/.3)}
@media(max-width:52rem){.team{grid-template-columns:minmax(0,1fr)}.about .poster{max-width:20rem}header,main,footer,.contents{padding-inline:1rem}h1{font-size:1.9rem}.stage{padding:.3rem}table{font-size:.85rem}.series th,.series td,.status th,.status td,#findings-list th,#findings-list td{padding-right:.6rem}#findings-list td:first-child{width:auto}}
@media screen and (prefers-color-scheme:dark){${darkChartRules}.open svg,.stage svg{filter:brightness(.92)}}
@media(prefers-reduced-motion:reduce){*{transition:none!important}}
@page{margin:14mm}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#444;--page:#fff;--card:#fff;--chart:#fff;--accent:#0b4f5c;--signal:#a8480f;--on-signal:#fff;--line:#bbb}body{font-size:10pt}header,main,footer,.contents{max-width:none;padding-inline:0}.contents,.by-goal,form,.severity,.files,.reader,.tip,.at,.skip{display:none!important}.internal-notice{position:static}#charts{display:none}.changes{margin-bottom:5mm}.team{display:block;break-before:page;border:0;padding:0}.about .poster{width:62mm;float:right;margin:0 0 5mm 6mm}.series{max-width:none;break-inside:avoid;margin:0 0 6mm}.all{display:block}.plot{max-width:115mm}.open{box-shadow:none}.sheets{grid-template-columns:repeat(3,1fr)}h2,h3,h4{break-after:avoid}details:not([open]),section:has(>#findings+details:not([open])){display:none}tr{break-inside:avoid}.methods,.status{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
