// Pages work without this. It shows the print button where there is a printer to talk to, and
// tells the statement when it was really printed.
(function () {
  'use strict';
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
  window.addEventListener('beforeprint', function () {
    var now = new Date();
    var english = document.documentElement.lang === 'en';
    document.querySelectorAll('[data-printed-at]').forEach(function (time) {
      time.dateTime = now.toISOString();
      time.textContent = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', {
        dateStyle: english ? 'medium' : 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai', hour12: false
      }).format(now);
    });
  });
}());
