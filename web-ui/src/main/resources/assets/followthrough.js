import { initAll } from "./govuk-frontend.min.js";

initAll();
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

// A draft that keeps itself while it is typed.
if (document.querySelector("[data-autosave]")) import("./autosave.js");
