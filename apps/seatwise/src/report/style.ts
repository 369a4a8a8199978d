/** The report's own style sheet: system fonts, light and dark, prints on A4. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--text:light-dark(#1a1f29,#e8ebf0);--muted:light-dark(#4c5566,#b3bbc8);--line:light-dark(#dde1e7,#2c323c);--surface:light-dark(#fff,#15181e)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1040px;padding:32px 24px;background:var(--surface);color:var(--text);font:14px/22px system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;text-autospace:normal}
h1{font-size:20px;line-height:28px;margin:0 0 4px}h2{font-size:16px;line-height:24px;margin:32px 0 8px;padding-top:16px;border-top:1px solid var(--line)}
h3{font-size:14px;line-height:22px;margin:16px 0 8px}p{color:var(--muted);margin:0 0 12px}.notice{padding:8px 12px;border-radius:6px;background:light-dark(#fdf0da,#372a14);color:light-dark(#8a5200,#f0b45a)}
.summary{margin:16px 0}.summary div{display:grid;grid-template-columns:112px minmax(0,1fr);padding:4px 0;border-bottom:1px solid var(--line)}.summary dt{font-weight:600}.summary dd{margin:0}.remarks{margin:0;padding-left:20px;color:var(--muted);font-size:13px;line-height:20px}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0 8px 4px;list-style:none;background:var(--surface);color:var(--muted);font-size:12px}.key li{display:flex;align-items:center;gap:6px}.key i{width:16px;border-top:2px solid}.key i.dashed{border-top-style:dashed}.key i.box{height:10px;border:0;background:currentColor}.key i.hollow{height:10px;border:1px solid}
figure{margin:0 0 12px;background:#fff;border-radius:8px;overflow-x:auto}figcaption{font-weight:600;font-size:13px;padding:4px 8px;background:var(--surface)}
svg{display:block;max-width:100%;height:auto}
.scroll{overflow-x:auto;max-height:520px}table{border-collapse:collapse;font-size:13px;line-height:20px;width:100%}
th,td{text-align:left;padding:3px 8px;border-bottom:1px solid var(--line);white-space:nowrap}th{position:sticky;top:0;background:var(--surface);font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums}
@media print{.scroll{max-height:none;overflow:visible}h2{break-after:avoid}}`;
