// After a page was swapped in, a reader of the screen begins where the new page does.
document.addEventListener('htmx:afterSettle', () => {
  const target = document.querySelector('[role=alert], .question input, .question select, #main');
  if (target) {
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
