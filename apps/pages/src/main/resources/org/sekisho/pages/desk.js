// After a page was swapped in, a reader of the screen begins where the new page does.
document.addEventListener('htmx:afterSettle', () => {
  const target = document.querySelector('[role=alert], .question input, .question select, #main');
  if (target && !document.querySelector('[data-waiting]')) {
    target.focus({ preventScroll: target.id !== 'main' });
  }
});

// Pages that tell what cannot be are pages too.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 422 || event.detail.xhr.status === 404) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// A slider writes its day beside it, and into the field that is sent.
document.addEventListener('input', (event) => {
  const slider = event.target.closest('input[type=range][data-days]');
  const field = slider && document.getElementById(slider.dataset.days);
  if (field) {
    field.value = new Date(Number(slider.value) * 86400000).toISOString().slice(0, 10);
  }
});
document.addEventListener('change', (event) => {
  if (event.target.matches('input[type=range][data-days]')) {
    event.target.form.requestSubmit();
  }
});

// Drawings can be made larger; without script they are moved sideways.
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-zoom-to]');
  const drawn = button && document.getElementById(button.getAttribute('aria-controls'));
  if (drawn) {
    drawn.dataset.zoom = button.dataset.zoomTo;
    for (const each of button.parentElement.querySelectorAll('button')) {
      each.setAttribute('aria-pressed', String(each === button));
    }
  }
  if (event.target.closest('button[data-print]')) {
    window.print();
  }
});

// Paper shows what is folded.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('details:not([open])').forEach((fold) => fold.toggleAttribute('open'));
});
