/**
 * Search, filters, order and a copy for the tables of the page. It asks nobody, keeps nothing, and changes only what
 * is shown. A link into a unit that is closed opens it, also where the browser does not. The heads of columns are no real buttons, for browsers print those on the first page only. Written without the two signs that XML reads as markup, so that the page stays well-formed.
 */
export const SCRIPT = String.raw`'use strict';
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '').replace(/[\u0110\u0111]/g, 'd').toLowerCase();
const quoted = (text) => {
  const safe = /^'*[=+@\-\uff1d\uff0b\uff0d\uff20]/.test(text) ? "'" + text : text;
  return '"' + safe.replace(/"/g, '""') + '"';
};
for (const table of document.querySelectorAll('table.data')) {
  const tools = document.getElementById(table.id + '-tools');
  const search = tools.querySelector('input');
  const selects = Array.from(tools.querySelectorAll('select'));
  const status = tools.querySelector('output');
  const heads = Array.from(table.tHead.rows[0].cells);
  const titles = heads.map((head) => head.textContent);
  const body = table.tBodies[0];
  const lines = Array.from(body.rows, (row) => {
    const cells = Array.from(row.cells, (cell) => cell.textContent.trim());
    const keys = Array.from(row.cells, (cell, at) =>
      cell.dataset.value === undefined ? cells[at] : Number(cell.dataset.value));
    return { row, cells, keys, text: fold(cells.join(' ')) };
  });
  const apply = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const chosen = selects.filter((select) => select.value !== '');
    for (const { row, cells, text } of lines) {
      const isFound = words.every((word) => text.includes(word));
      const isChosen = chosen.every((select) => cells[select.dataset.column] === select.value);
      row.hidden = [isFound, isChosen].includes(false);
    }
    const count = lines.filter(({ row }) => !row.hidden).length;
    status.textContent = tools.dataset.shown.replace('{shown}', count).replace('{all}', lines.length);
  };
  for (const select of selects) {
    const values = new Set(lines.map(({ cells }) => cells[select.dataset.column]));
    for (const value of Array.from(values).filter(Boolean).sort(collator.compare)) select.add(new Option(value, value));
    select.addEventListener('change', apply);
  }
  search.addEventListener('input', apply);
  const compare = (a, b) => {
    const numbers = [a, b].map((key) => typeof key === 'number');
    if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
    return numbers[0] ? a - b : collator.compare(a, b);
  };
  heads.forEach((head, at) => {
    const button = document.createElement('span');
    button.setAttribute('role', 'button');
    button.tabIndex = 0;
    button.textContent = titles[at];
    head.replaceChildren(button);
    const order = () => {
      const isDown = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      lines.sort((a, b) => (isDown ? -1 : 1) * compare(a.keys[at], b.keys[at]));
      body.append(...lines.map(({ row }) => row));
    };
    button.addEventListener('click', order);
    button.addEventListener('keydown', (event) => {
      if (!['Enter', ' '].includes(event.key)) return;
      event.preventDefault();
      order();
    });
  });
  tools.querySelector('button').addEventListener('click', () => {
    const rows = lines.filter(({ row }) => !row.hidden).map(({ cells }) => cells);
    const text = [titles, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
    const done = () => { status.textContent = tools.dataset.copied; };
    const byHand = () => {
      const area = document.createElement('textarea');
      area.value = text;
      tools.append(area);
      area.select();
      const isCopied = document.execCommand('copy');
      area.remove();
      if (isCopied) done();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
    else byHand();
  });
  tools.hidden = false;
}
const reveal = () => {
  const place = document.querySelector(':target');
  const closed = place ? place.closest('details:not([open])') : null;
  if (closed === null) return;
  closed.open = true;
  place.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();
`
