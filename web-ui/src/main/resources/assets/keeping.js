// Keeps what is typed into a form, files included, a moment after the last key; without it the server keeps what is sent.
const PAUSE = 1500;
const AGAIN = 10000;
const TOO_LARGE = 413;
const SAYS_WHY = [403, TOO_LARGE];

for (const form of document.querySelectorAll("form[data-keep]")) {
  if (!form.querySelector("input[type=password]")) keep(form);
}

// What is typed, as a number: browsers put it back when one goes back, also after it was sent.
function typedIn(form) {
  const fields = [...form.elements].filter((field) => field.name && !["hidden", "file", "submit"].includes(field.type));
  const words = fields.map((field) => field.name + "=" + (field.matches("[type=radio],[type=checkbox]") ? field.checked : field.value));
  return String([...words.join("\n")].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) | 0, 7));
}

// Going back to a form that was sent does not offer the same words again, once a page has said that it is done
// (followthrough.js): what was sent may not have arrived. What comes from the server stands.
function forgetWhatWasSent(form, status) {
  const place = "sent " + form.action;
  form.addEventListener("submit", () => {
    sessionStorage.setItem("sending " + form.elements._once.value, JSON.stringify([place, typedIn(form)]));
  });
  const shown = (event) => {
    const back = event?.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    const sent = sessionStorage.getItem(place);
    if (!back || !sent || typedIn(form) !== sent) return;
    form.reset();
    status.textContent = typedIn(form) === sent ? "" : form.dataset.sent;
  };
  window.addEventListener("pageshow", shown);
  if (document.readyState === "complete") shown(); // this script came after it was shown
}

function keep(form) {
  const status = document.createElement("p");
  status.className = "govuk-body-s ft-keeping";
  status.setAttribute("role", "status");
  form.append(status);
  forgetWhatWasSent(form, status);
  const uploaded = new Map();
  let timer = null;
  let running = null;
  let dirty = false;
  let lost = false; // the line, when it was tried last
  let refused = ""; // what was said of a file that is too large

  form.addEventListener("input", () => typed(PAUSE));
  form.addEventListener("change", (event) => {
    if (event.target.type === "file") refused = "";
    if (dirty) typed(200);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (lost || !navigator.onLine) return onceItIsBack(event);
    dirty = false;
    running?.abort(); // what is sent now is newer
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && dirty) send(true);
  });
  // Whoever leads away from this page by script waits for what is pushed here.
  document.addEventListener("keepnow", (event) => event.detail.push(settled()));

  // The browser's own page about a lost line would take the place of this one, with everything that stands on it.
  async function onceItIsBack(event) {
    event.preventDefault();
    const button = event.submitter;
    await send(false);
    if (!lost) form.requestSubmit(button);
  }

  async function settled() {
    for (let tries = 0; (running || dirty) && tries < 50; tries++) {
      if (running) await new Promise((later) => setTimeout(later, 100));
      else await send(false);
    }
  }

  function typed(pause) {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => send(false), pause);
  }

  // A file travels once; while a page is left only words do, since browsers send little then. Words alone are no parts.
  function content(leaving) {
    const data = new FormData(form);
    for (const field of form.querySelectorAll("input[type=file]")) {
      if (leaving || !field.files[0] || uploaded.get(field) === field.files[0]) data.delete(field.name);
    }
    return [...data.values()].some((value) => value instanceof File) ? data : new URLSearchParams(data);
  }

  async function send(leaving) {
    if (running && !leaving) return typed(PAUSE);
    clearTimeout(timer);
    dirty = false;
    status.textContent = form.dataset.keep;
    const files = [...form.querySelectorAll("input[type=file]")].map((field) => [field, field.files[0]]);
    running = new AbortController();
    const body = content(leaving);
    try {
      const answer = await fetch("/kept", {
        method: "POST",
        body,
        signal: running.signal,
        keepalive: leaving,
        redirect: "manual",
      });
      lost = false;
      const said = answer.ok || SAYS_WHY.includes(answer.status) ? await answer.text() : form.dataset.offline;
      const tooLarge = answer.status === TOO_LARGE;
      if (tooLarge) refused = said;
      status.textContent = tooLarge || !refused ? said : refused + " " + said;
      if ((answer.ok || tooLarge) && !leaving) for (const [field, file] of files) uploaded.set(field, file);
      if (tooLarge && !leaving && body instanceof FormData) typed(0); // the words without it
    } catch (failure) {
      if (failure.name === "AbortError") return;
      lost = true;
      status.textContent = form.dataset.offline;
      typed(AGAIN);
    } finally {
      running = null;
    }
  }
}
