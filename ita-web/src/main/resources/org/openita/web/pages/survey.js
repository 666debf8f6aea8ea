(function () {
  'use strict';
  var form = document.getElementById('answers');
  if (!form) {
    return;
  }
  var bar = document.getElementById('progress');
  var meter = bar.querySelector('progress');
  var text = bar.querySelector('span');
  var next = bar.querySelector('button');
  var sent = false;
  var waiting = false;

  function unanswered() {
    var names = {};
    form.querySelectorAll('input[type=radio]').forEach(function (option) {
      names[option.name] = names[option.name] || option.checked;
    });
    return Object.keys(names).filter(function (name) {
      return !names[name];
    });
  }

  function show() {
    var left = unanswered().length;
    meter.value = meter.max - left;
    text.textContent = left
      ? bar.dataset.text.replace('##', meter.max).replace('#', meter.value)
      : bar.dataset.done;
    next.hidden = !left;
  }

  form.addEventListener('change', show);
  next.addEventListener('click', function () {
    var option = document.getElementById(unanswered()[0]);
    option.closest('fieldset').scrollIntoView({block: 'center'});
    option.focus({preventScroll: true});
  });
  // a second tap while the answers are on their way would be refused as a second answer
  form.addEventListener('submit', function (event) {
    if (waiting) {
      event.preventDefault();
      return;
    }
    sent = true;
    waiting = true;
    setTimeout(function () {
      waiting = false;
    }, 8000);
  });
  // whoever goes back on a shared device must not see the answers of the person before
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && sent) {
      form.querySelectorAll('input,select').forEach(function (field) {
        if (field.type === 'radio') {
          field.checked = false;
        } else {
          field.value = '';
        }
      });
    }
    sent = false;
    waiting = false;
    show();
  });
  bar.hidden = false;
  show();
})();
