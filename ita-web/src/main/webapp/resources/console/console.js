// Comforts of the console. Every page works without them, but for what PrimeFaces itself needs.
(() => {
  'use strict';
  const key = 'typed:' + location.pathname + location.search;
  const byId = (id) => document.getElementById(id);

  function typedFields() {
    return [...document.querySelectorAll('main form input[type=text]:not([autocomplete=one-time-code]), main form textarea')].filter((field) => field.id);
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

  function offerPrinting() {
    document.querySelectorAll('[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => window.print());
    });
  }

  // a dialog keeps the keyboard to itself, closes by Escape and gives the focus back
  function openDialog(event) {
    const opener = event.target.closest('[data-dialog]');
    if (opener) {
      byId(opener.dataset.dialog).showModal();
    } else if (event.target.closest('[data-close]')) {
      event.target.closest('dialog').close();
    }
  }

  // a second click while the first is being answered does nothing
  function sendOnce(event) {
    const form = event.target.closest('[data-once]');
    if (form && form.dataset.sent) {
      event.preventDefault();
    } else if (form) {
      form.dataset.sent = 'true';
    }
  }

  function sendAgain() {
    document.querySelectorAll('[data-once]').forEach((form) => { delete form.dataset.sent; });
  }

  // where typing is saved as it goes, what is sent now is not sent once more when the typing pauses
  function sendNow(event) {
    if (window.PrimeFaces && event.target.closest('[data-autosave]') && (event.type === 'change' || event.target.closest('button'))) {
      Object.values(window.PrimeFaces.ajax.Queue.delays).forEach(({ timeout }) => clearTimeout(timeout));
    }
  }

  // The end of the session is foretold; what has been typed by then is put back after signing in.
  // Pages in other tabs keep the same session from ending.
  const warning = 120;
  const lastRequest = 'lastRequest';

  function noteRequest() {
    localStorage.setItem(lastRequest, String(Date.now()));
  }

  function watchSession() {
    const idle = Number(document.body.dataset.idle);
    const end = Date.now() + Number(document.body.dataset.left) * 1000;
    if (!idle) {
      return;
    }
    noteRequest();
    byId('stay').addEventListener('click', () => {
      fetch(document.body.dataset.context + '/console/stay', { redirect: 'error' }).then(noteRequest).then(tell).catch(leave);
    });
    function tell() {
      const idleEnd = Number(localStorage.getItem(lastRequest)) + idle * 1000;
      const left = Math.round((Math.min(idleEnd, end) - Date.now()) / 1000);
      const ending = byId('ending');
      if (left <= 0) {
        leave();
      } else if (left <= warning) {
        const last = end <= idleEnd;
        const minutes = String(Math.ceil(left / 60));
        const text = ending.dataset[last ? 'last' : 'text'].replace('#', minutes);
        if (byId('endingText').textContent !== text) {
          byId('endingText').textContent = text;
        }
        byId('stay').hidden = last;
        ending.hidden = false;
      } else {
        ending.hidden = true;
      }
    }
    setInterval(tell, 5000);
    document.addEventListener('visibilitychange', tell);
  }

  // What others change is shown within two seconds while somebody is looking; after a minute without
  // a sign of them, within ten. Asking does not keep the session from ending.
  function watchState() {
    const live = byId('live');
    if (!live) {
      return;
    }
    const watching = { headers: { 'ITA-Watching': 'true' }, redirect: 'error' };
    let lastSign = Date.now();
    let lastAsked = 0;
    ['pointermove', 'keydown', 'scroll', 'focus'].forEach((sign) => window.addEventListener(sign, () => { lastSign = Date.now(); }, { passive: true }));
    async function ask() {
      const pace = Date.now() - lastSign < 60000 ? 1500 : 10000;
      if (document.hidden || Date.now() - lastAsked < pace) {
        return;
      }
      lastAsked = Date.now();
      const answer = await fetch(live.dataset.pulse, watching);
      if (answer.ok && await answer.text() !== live.dataset.value) {
        const page = new DOMParser().parseFromString(await (await fetch(location.href, watching)).text(), 'text/html');
        const fresh = page.getElementById('live');
        if (fresh) {
          live.innerHTML = fresh.innerHTML;
          live.dataset.value = fresh.dataset.value;
        }
      }
    }
    setInterval(() => ask().catch(() => {}), 500);
  }

  function leave() {
    keep();
    const here = location.pathname.substring(document.body.dataset.context.length) + location.search;
    location.assign(document.body.dataset.context + '/console/sign-in?expired=true&to=' + encodeURIComponent(here));
  }

  document.addEventListener('submit', keep);
  document.addEventListener('submit', sendOnce);
  document.addEventListener('click', openDialog);
  document.addEventListener('change', sendNow, true);
  document.addEventListener('click', sendNow, true);
  window.addEventListener('pageshow', sendAgain);
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
    offerPrinting();
    watchSession();
    watchState();
    if (window.jQuery) {
      window.jQuery(document)
        .on('pfAjaxSend', () => { keep(); hideTrouble(); })
        .on('pfAjaxError', () => { showTrouble(); setTimeout(enableAgain); })
        .on('pfAjaxComplete', (event, xhr, args) => {
          noteRequest();
          if (args && args.validationFailed) {
            goToWhatIsWrong();
          }
        });
    }
  });
})();
