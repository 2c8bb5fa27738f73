/** The one stylesheet of the stand-in's pages, sent inside them: no asset has to be fetched. */
export const STYLES = `
:root{--paper:#fbf8f3;--bone:#f1ebe1;--ink:#1e1b18;--stone:#665e55;--line:#ddd4c7;--moss:#3f5241;--clay:#8f4629}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Instrument Sans",ui-sans-serif,system-ui,"Helvetica Neue",Arial,sans-serif}
h1,h2{font-family:Newsreader,ui-serif,Georgia,"Times New Roman",serif;font-weight:500;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin-bottom:.35rem}
p{margin:.75rem 0;max-width:60ch}
a{color:inherit;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--moss);outline-offset:2px}
.test{background:var(--ink);color:var(--paper);text-align:center;padding:.55rem 1rem;margin:0;max-width:none;font-size:.9375rem}
main{max-width:66rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
.narrow{max-width:34rem}
.back{display:inline-block;min-height:1.75rem;color:var(--stone);font-size:.9375rem;margin-bottom:1.25rem}
.due{font-variant-numeric:tabular-nums;font-size:2.5rem;margin:.15rem 0 0}
h1.muted{font-family:inherit}
.muted{color:var(--stone);font-size:.9375rem;margin:0}
.lines{list-style:none;margin:1.5rem 0 0;padding:0;border-top:1px solid var(--line)}
.lines li,.sums div{display:flex;justify-content:space-between;gap:1rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.lines small{display:block;color:var(--stone);font-size:.875rem}
.sums{margin:0}.sums dt{color:var(--stone)}.sums dd{margin:0}
.sums .total{border:0}.sums .total dt,.sums .total dd{color:var(--ink);font-weight:600}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
.pane{border-top:1px solid var(--line);margin-top:2rem;padding-top:1.75rem}
fieldset{border:0;margin:0 0 1.5rem;padding:0;min-width:0}
legend{padding:0;font-weight:600;margin-bottom:.25rem}
.field{margin-top:.85rem}
.field label{display:block;font-size:.9375rem;margin-bottom:.25rem}
input[type=text],input[type=email],input[type=tel],select{width:100%;height:2.875rem;padding:0 .75rem;font:inherit;color:inherit;background:#fff;border:1px solid #8b8176;border-radius:2px}
input[aria-invalid=true]{border-color:var(--clay);box-shadow:inset 0 0 0 1px var(--clay)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 .75rem}
.error{color:var(--clay);font-size:.9375rem;margin:.3rem 0 0}
.alert:focus{outline:0}
.alert{border-left:3px solid var(--clay);background:var(--bone);padding:.75rem 1rem;margin:0 0 1.5rem;max-width:none}
.choice{display:flex;gap:.6rem;align-items:center;min-height:2.75rem;border-bottom:1px solid var(--line)}
.choice input{width:1.125rem;height:1.125rem;margin:0;accent-color:var(--moss);flex:none}
.choice label{flex:1;display:flex;justify-content:space-between;gap:1rem;padding:.6rem 0}
button{font:inherit;cursor:pointer;border-radius:2px}
.main{width:100%;min-height:3rem;padding:.6rem 1rem;border:1px solid var(--moss);background:var(--moss);color:#fff;font-weight:600}
.main:hover{background:#334436}
.quiet{width:100%;min-height:3rem;padding:.6rem 1rem;border:1px solid #8b8176;background:none;color:inherit;margin-top:.75rem}
.quiet:hover,.cards button:hover{background:var(--bone)}
.cards{list-style:none;margin:.75rem 0 0;padding:0;border-top:1px solid var(--line)}
.cards li{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding:.55rem 0;border-bottom:1px solid var(--line)}
.cards b{display:block;font-weight:500}
.cards span span{color:var(--stone);font-size:.875rem;font-variant-numeric:tabular-nums}
.cards button{flex:none;min-height:2.25rem;padding:.25rem .75rem;border:1px solid #8b8176;background:none;color:inherit;font-size:.875rem}
.bank{display:none}
form:has(#method-bank:checked) .bank{display:block}
form:has(#method-bank:checked) .card{display:none}
main:has(#ship-0:checked) .per-option:not(.ship-0){display:none}
main:has(#ship-1:checked) .per-option:not(.ship-1){display:none}
main:has(#ship-2:checked) .per-option:not(.ship-2){display:none}
main:has(#ship-3:checked) .per-option:not(.ship-3){display:none}
main:has(#ship-4:checked) .per-option:not(.ship-4){display:none}
@media (min-width:60rem){
.columns{display:grid;grid-template-columns:1fr 1fr;gap:5rem;align-items:start}
.columns>.pane{border-top:0;margin-top:0;padding-top:0}
main{padding-top:3rem}
.summary{position:sticky;top:2rem}
}
@media (prefers-reduced-motion:no-preference){button,input{transition:background-color .12s,border-color .12s}}
`;
