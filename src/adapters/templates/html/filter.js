// Offers a field over each long table that leaves only the rows with all of its words.
(() => {
  for (const table of document.querySelectorAll('table[data-filter]')) {
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
    const field = document.createElement('input');
    const count = document.createElement('output');
    const label = document.createElement('label');
    field.type = 'search';
    field.placeholder = 'words of the row, such as P2 network';
    label.className = 'filter';
    label.append('Filter ', field, count);
    const apply = () => {
      const words = field.value.toLowerCase().split(/\s+/);
      let shown = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count.textContent = `${shown} of ${rows.length}`;
    };
    field.addEventListener('input', apply);
    table.parentElement.before(label);
    apply();
  }
})();
