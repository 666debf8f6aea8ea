// Comforts of the console. Every page works without them, but for what PrimeFaces itself needs.
(() => {
  'use strict';
  const key = 'typed:' + location.pathname + location.search;
  const byId = (id) => document.getElementById(id);

  function typedFields() {
    return [...document.querySelectorAll('main form input[type=text], main form textarea')].filter((field) => field.id);
  }

  // what has been typed outlives a session that ends while it is being sent
  function keep() {
    const typed = {};
    typedFields().forEach((field) => { typed[field.id] = field.value; });
    sessionStorage.setItem(key, JSON.stringify(typed));
  }

  function putBack() {
    const typed = JSON.parse(sessionStorage.getItem(key) || 'null');
    sessionStorage.removeItem(key);
    if (!typed || location.hash !== '#continue') {
      return;
    }
    history.replaceState(null, '', location.pathname + location.search);
    let changed = false;
    typedFields().forEach((field) => {
      if (field.id in typed && field.value !== typed[field.id]) {
        field.value = typed[field.id];
        changed = true;
      }
    });
    byId('resumed').hidden = !changed;
  }

  function forget() {
    Object.keys(sessionStorage).filter((name) => name.startsWith('typed:')).forEach((name) => sessionStorage.removeItem(name));
  }

  function showTrouble() {
    const trouble = byId('trouble');
    trouble.textContent = trouble.dataset.text;
    trouble.hidden = false;
    trouble.scrollIntoView({ block: 'center' });
  }

  // PrimeFaces leaves a button disabled when its request has failed
  function enableAgain() {
    document.querySelectorAll('button.ui-state-loading').forEach((button) => {
      window.PrimeFaces.buttonEndAjaxDisabled(window.PrimeFaces.getWidgetById(button.id), window.jQuery(button));
    });
  }

  function hideTrouble() {
    byId('trouble').hidden = true;
  }

  // after a refusal the reader lands where something is wrong
  function goToWhatIsWrong() {
    const wrong = document.querySelector('main [aria-invalid=true]');
    const message = document.querySelector('#messages .error');
    if (wrong) {
      wrong.focus();
    } else if (message) {
      message.scrollIntoView({ block: 'center' });
    }
  }

  function offerCopying() {
    document.querySelectorAll('[data-copy]').forEach((button) => {
      if (!navigator.clipboard) {
        return;
      }
      button.hidden = false;
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(byId(button.dataset.copy).value).then(() => { button.textContent = button.dataset.done; });
      });
    });
  }

  document.addEventListener('submit', keep);
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-sign-out]')) {
      forget();
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('[data-forget]')) {
      forget();
    }
    putBack();
    offerCopying();
    if (window.jQuery) {
      window.jQuery(document)
        .on('pfAjaxSend', () => { keep(); hideTrouble(); })
        .on('pfAjaxError', () => { showTrouble(); setTimeout(enableAgain); })
        .on('pfAjaxComplete', (event, xhr, args) => {
          if (args && args.validationFailed) {
            goToWhatIsWrong();
          }
        });
    }
  });
})();
