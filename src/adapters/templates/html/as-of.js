// Says so where the page is older than two days: whatever publishes it may have stopped.
(() => {
  const shown = document.querySelector('[data-as-of]');
  const hours = shown ? Math.floor((Date.now() - Date.parse(shown.dataset.asOf)) / 3600000) : 0;
  if (hours < 48) return;
  const note = document.createElement('p');
  note.className = 'note stale';
  note.textContent = `This page is ${Math.floor(hours / 24)} days old.`;
  document.getElementById('main').prepend(note);
})();
