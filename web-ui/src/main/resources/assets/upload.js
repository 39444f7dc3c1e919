// Sends chosen or dropped files one after the other in parts; after a break in the line each goes on where it stopped.
const LONGEST_PAUSE = 30000;
const MOST_TRIES = 20; // without progress: some eight minutes

for (const form of document.querySelectorAll("form[data-parts]")) take(form);

function take(form) {
  const input = form.querySelector("input[type=file]");
  const place = input.closest("[data-drop]");
  const words = place.dataset;
  const list = document.createElement("ul");
  const status = document.createElement("p");
  const onwards = document.createElement("button");
  const waiting = [];
  let running = false;
  let taken = 0;

  list.className = "govuk-list ft-uploads";
  status.className = "govuk-body";
  status.setAttribute("role", "status");
  onwards.type = "button";
  onwards.className = "govuk-button";
  onwards.textContent = words.describe;
  onwards.addEventListener("click", describe);
  form.after(list, status);
  form.querySelector("button[type=submit], button:not([type])").remove();
  form.querySelector("[data-plain]").remove();

  // What keeps typed words would send the files a second time.
  for (const kind of ["input", "change"]) input.addEventListener(kind, (event) => event.stopPropagation());
  input.addEventListener("change", () => add([...input.files]));
  for (const kind of ["dragenter", "dragover"])
    place.addEventListener(kind, (event) => {
      event.preventDefault();
      place.classList.add("ft-drop--over");
    });
  place.addEventListener("dragleave", () => place.classList.remove("ft-drop--over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("ft-drop--over");
    add([...event.dataTransfer.files]);
  });

  function add(files) {
    for (const file of files) {
      const line = document.createElement("li");
      const bar = document.createElement("progress");
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      line.append(file.name + " ", bar);
      list.append(line);
      waiting.push({ file, line, bar });
    }
    if (!running) run();
  }

  async function run() {
    running = true;
    while (waiting.length) await send(waiting.shift());
    running = false;
    input.value = "";
    if (!taken) return;
    if (!list.querySelector(".govuk-error-message")) return describe();
    list.after(onwards); // what was refused stays to be read until then
  }

  async function describe() {
    const kept = [];
    document.dispatchEvent(new CustomEvent("keepnow", { detail: kept }));
    await Promise.all(kept);
    location.reload();
  }

  async function send({ file, line, bar }) {
    let pause = 1000;
    let tries = 0;
    while (true) {
      try {
        const refused = await whole(file, bar, () => {
          pause = 1000;
          tries = 0;
          status.textContent = "";
        });
        if (refused) return say(line, refused);
        taken++;
        bar.replaceWith(words.sent);
        return;
      } catch (failure) {
        if (failure.final || ++tries === MOST_TRIES) return say(line, words.lost);
        status.textContent = words.waits;
        await new Promise((later) => setTimeout(later, pause));
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    }
  }

  // Null when it is all there, else why it is not taken.
  async function whole(file, bar, goesOn) {
    const stamp = String(file.lastModified);
    let at = await ask("/begin", { name: file.name, type: file.type, size: file.size, stamp });
    while (!at.refused && !at.complete) {
      bar.value = (100 * at.received) / file.size;
      const part = file.slice(at.received, at.received + at.chunk);
      const next = await ask("/part", { file: at.file, from: at.received, part });
      if (next.received > at.received) goesOn();
      else if (!next.refused && !next.complete) throw new Error("no progress");
      at = next;
    }
    return at.refused;
  }

  async function ask(what, values) {
    const data = new FormData();
    data.append("_csrf", form.querySelector("input[name=_csrf]").value);
    for (const [name, value] of Object.entries(values)) data.append(name, value);
    const answer = await fetch(form.dataset.parts + what, { method: "POST", body: data, redirect: "manual" });
    if (answer.ok || answer.status === 422) return answer.json();
    const failure = new Error(String(answer.status));
    failure.final = answer.type === "opaqueredirect" || [400, 401, 403, 404].includes(answer.status);
    throw failure;
  }

  function say(line, why) {
    const said = document.createElement("span");
    said.className = "govuk-error-message";
    said.setAttribute("role", "alert");
    said.textContent = why;
    line.replaceChildren(said);
  }
}
