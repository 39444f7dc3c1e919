// Keeps a draft while it is typed. Without this script the buttons do the same; nothing here is needed to keep words.
const PAUSE = 1500;
const AGAIN = 10000;

const status = document.querySelector("[data-autosave]");
const form = status.closest("form");
const words = status.dataset;
let timer = null;
let dirty = false;
let sending = false;
let running = null;
let leaving = false;
let lost = false; // the line, when it was tried last

form.addEventListener("input", (event) => typed(event.target, PAUSE));
// Leaving a field only hastens what is to be saved: words that change below the pointer move the button away from it.
form.addEventListener("change", () => {
  if (dirty) later(200);
});
form.addEventListener("submit", (event) => {
  clearTimeout(timer);
  if (lost || !navigator.onLine) return onceItIsBack(event);
  if (sending) {
    event.preventDefault();
    const button = event.submitter;
    if (!leaving) running.finally(() => form.requestSubmit(button));
  }
  leaving = true;
});
// Return in a one-line field keeps what was typed and stays where it is.
form.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.target.tagName !== "INPUT" || event.isComposing) return;
  event.preventDefault();
  save(false);
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && dirty && !leaving) save(true);
});

// The browser's own page about a lost line would take the place of this one, with everything that stands on it.
function onceItIsBack(event) {
  event.preventDefault();
  const button = event.submitter;
  save(false);
  running?.then(() => {
    if (!lost) form.requestSubmit(button);
  });
}

function typed(field, pause) {
  if (!field.name) return;
  dirty = true;
  say(words.unsaved);
  later(pause);
}

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(() => save(false), pause);
}

function save(keepalive) {
  if (leaving) return;
  if (sending) return later(PAUSE);
  clearTimeout(timer);
  sending = true;
  running = send(keepalive);
}

async function send(keepalive) {
  dirty = false;
  const sent = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(words.autosave, { method: "POST", body: sent, redirect: "manual", keepalive });
    lost = false;
    if (answer.ok) apply(await answer.json(), sent);
    else if (answer.status === 422) say((await answer.json()).refused);
    else say(answer.type === "opaqueredirect" || answer.status === 403 ? words.signedOut : words.failed);
    if (!answer.ok) dirty = true;
  } catch {
    dirty = true;
    lost = true;
    say(words.offline);
    later(AGAIN);
  } finally {
    sending = false;
  }
}

function apply(answer, sent) {
  const seen = form.elements.base.value;
  form.elements.base.value = answer.base;
  if (leaving) return;
  const taken = Object.entries(answer.changed).filter(([name, value]) => take(name, value, sent));
  // What others wrote and this page does not show has not been seen: the page goes on from what it shows.
  const unseen = answer.rowsChanged || taken.length < Object.keys(answer.changed).length;
  if ("byField" in words && unseen) form.elements.base.value = seen;
  if (!dirty) say(answer.saved);
  if (taken.length > 0 && answer.others) add(`${words.others} ${answer.others}.`);
  if (answer.rowsChanged) addLink(answer.others ? words.rows : words.rowsOwn, words.open);
  showClashes(answer);
  showRemarks(answer.remarks);
  showFreeDays(answer.free);
}

// Days on which nobody works: what the page says of them when it is drawn.
function showFreeDays(free) {
  for (const old of form.querySelectorAll("[data-free]")) old.remove();
  for (const [name, text] of Object.entries(free)) {
    const boxes = find(name)?.closest(".govuk-date-input");
    if (!boxes) continue;
    const hint = document.createElement("p");
    hint.className = "govuk-hint";
    hint.dataset.free = "";
    hint.textContent = text;
    boxes.before(hint);
  }
}

// Fields are named by their place on the page, the server's by the id of their row.
function find(name) {
  const row = /^(actions|measures|drops)\[([0-9a-f-]{36})\]\.(.*)$/.exec(name);
  if (!row) return form.elements[name];
  const id = [...form.querySelectorAll(`input[name^="${row[1]}["][name$="].id"]`)].find((one) => one.value === row[2]);
  if (!id) return undefined;
  const place = id.name.slice(0, -"id".length);
  return form.elements[place + row[3]] ?? form.elements[`${place}${row[3]}.day`];
}

// What was typed since is newer than the answer and is left alone.
function take(name, value, sent) {
  const field = find(name); // one of several choices has no name of its own
  if (!field || field.value !== (sent.get(field.name ?? name) ?? "") || field.value === value) return false;
  if (field === document.activeElement) return false;
  field.value = value;
  return true;
}

function showClashes(answer) {
  const [wrote, adopt] = answer.others ? [words.clash, words.theirs] : [words.clashOwn, words.theirsOwn];
  for (const old of form.querySelectorAll(".ft-clash")) old.remove();
  for (const clash of answer.clashes) {
    const field = find(clash.field);
    if (!field) continue;
    const first = field.closest ? field : field[0];
    const note = document.createElement("div");
    note.className = "ft-clash govuk-inset-text";
    const said = document.createElement("p");
    said.className = "govuk-body";
    said.textContent = `${wrote} “${clash.stored}”`;
    note.append(said, choice(words.mine, () => keepMine(answer)), " ");
    if (field.tagName !== "SELECT" && first.type !== "checkbox" && first.type !== "radio" && !clash.field.endsWith(".due")) {
      note.append(choice(adopt, () => takeTheirs(field, clash, answer)));
    }
    first.closest(".govuk-form-group").append(note);
  }
}

function choice(text, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ft-link-button";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

function keepMine(answer) {
  form.elements.base.value = answer.latest;
  save(false);
}

function takeTheirs(field, clash, answer) {
  field.value = clash.stored;
  field.focus();
  if (answer.clashes.length === 1) form.elements.base.value = answer.latest;
  save(false);
}

function showRemarks(remarks) {
  for (const list of document.querySelectorAll("[data-check]")) {
    const mine = remarks.filter((remark) => remark.needed === (list.dataset.check === "needed"));
    const lines = mine.map((remark) => line(remark.text, remark.anchor));
    list.replaceChildren(...(lines.length > 0 ? lines : [line(list.dataset.nothing, "")]));
  }
}

function line(text, anchor) {
  const item = document.createElement("li");
  if (!anchor) {
    item.textContent = text;
    return item;
  }
  const link = document.createElement("a");
  link.className = "govuk-link";
  link.href = `#${anchor}`;
  link.textContent = text;
  item.append(link);
  return item;
}

function say(text) {
  status.textContent = text;
}

function add(text) {
  status.append(` ${text}`);
}

function addLink(text, label) {
  const link = document.createElement("a");
  link.className = "govuk-link";
  link.href = location.pathname;
  link.textContent = label;
  status.append(` ${text} `, link);
}
