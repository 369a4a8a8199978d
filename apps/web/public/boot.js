// Runs before the first paint so that theme and language do not flash. A file, because inline script is not allowed.
(() => {
  const root = document.documentElement;
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem('seatwise.theme');
    language = localStorage.getItem('seatwise.language');
  } catch {
    // Storage is switched off: the system decides.
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.lang = language === 'en' || language === 'zh-CN' ? language : /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
})();
