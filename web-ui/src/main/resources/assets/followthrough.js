import { initAll } from "./govuk-frontend.min.js";

initAll();

// The server has answered for this form: its words are no longer offered to whoever goes back.
const sending = "sending " + document.body.dataset.done;
if (sessionStorage.getItem(sending)) {
  sessionStorage.setItem(...JSON.parse(sessionStorage.getItem(sending)));
  sessionStorage.removeItem(sending);
}

if (document.querySelector("form[data-keep]")) import("./keeping.js");

// The person's menu closes like every other menu: by Escape, and by a click elsewhere.
for (const menu of document.querySelectorAll("details.ft-menu")) {
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// A link that is shown once goes to the clipboard with one press.
for (const copy of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(copy.dataset.copy);
    copy.textContent = copy.dataset.copied;
  });
}

// The number of tasks stays true while the page is seen.
if (document.querySelector("[data-waiting]")) import("./waiting.js");

// A draft that keeps itself while it is typed.
if (document.querySelector("[data-autosave]")) import("./autosave.js");

// Many files, each sent in parts.
if (document.querySelector("form[data-parts]")) import("./upload.js");
