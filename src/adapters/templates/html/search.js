// Searches the titles that stand in the page, newest first.
(() => {
  const rows = JSON.parse(document.getElementById('index').textContent);
  const texts = rows.map((row) => row.slice(0, 4).join(' ').toLowerCase());
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const field = make('input', { type: 'search', autofocus: true });
  const label = make('label', { className: 'filter' });
  const count = make('output', {});
  const list = make('ul', { className: 'plain' });
  const most = 100;
  label.append('Words ', field, count);
  document.getElementById('search').append(label, list);
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = words.length ? rows.filter((_, index) => words.every((word) => texts[index].includes(word))) : [];
    count.textContent = words.length ? `${found.length} found${found.length > most ? `, ${most} shown` : ''}` : '';
    list.replaceChildren(
      ...found.slice(0, most).map(([id, title, state, service, href]) => {
        const item = make('li', {});
        item.append(make('a', { href, textContent: id }), ` ${title} (${state.replaceAll('_', ' ')}, ${service})`);
        return item;
      }),
    );
  });
})();
