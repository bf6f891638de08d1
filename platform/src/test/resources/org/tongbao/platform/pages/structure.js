// What a reader who hears the page would stumble over.
() => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const named = (e) => e.textContent.trim() || e.getAttribute('aria-label');
  const shown = (e) => e.getClientRects().length > 0;
  if (document.title.trim().length < 2) faults.push('no title');
  if (all('h1').filter(shown).length !== 1) faults.push('not exactly one h1');
  let level = 0;
  all('h1, h2, h3, h4').filter(shown).forEach((h) => {
    const now = Number(h.tagName[1]);
    if (now > level + 1) faults.push('heading skips a level: ' + h.textContent);
    level = now;
  });
  const ids = all('[id]').map((e) => e.id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => faults.push('id twice: ' + id));
  all('input, select').forEach((field) => {
    if (!document.querySelector(`label[for="${field.id}"]`)) faults.push('no label: ' + field.id);
  });
  all('[aria-describedby]').forEach((e) => e.getAttribute('aria-describedby').split(' ')
    .filter((id) => !document.getElementById(id))
    .forEach((id) => faults.push('describes nothing: ' + id)));
  all('a, button, summary').forEach((e) => {
    if (!named(e)) faults.push('no name: ' + e.outerHTML);
  });
  all('a[href^="#"]').forEach((a) => {
    if (a.hash && !document.getElementById(a.hash.slice(1))) faults.push('leads nowhere: ' + a.hash);
  });
  all('svg, img').forEach((e) => {
    if (!e.closest('[aria-hidden="true"]') && !e.getAttribute('aria-label') && !e.alt) {
      faults.push('picture without words: ' + e.outerHTML.slice(0, 80));
    }
  });
  all('thead th').filter((th) => !th.closest('.statement')).forEach((th) => {
    if (!th.scope) faults.push('column head without scope: ' + th.textContent);
  });
  all('nav').filter(shown).forEach((nav) => {
    if (!nav.getAttribute('aria-label')) faults.push('nav without name');
  });
  ['header', 'main', 'footer'].forEach((mark) => {
    if (!document.querySelector('body > ' + mark)) faults.push('no landmark: ' + mark);
  });
  if (document.body.textContent.includes('??')) faults.push('a message is missing');
  return faults;
}
