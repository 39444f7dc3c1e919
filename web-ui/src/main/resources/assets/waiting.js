// Keeps the number beside "Tasks" true: asks once a minute while the page is seen, never while it is hidden. A screen that
// nobody has touched for half an hour asks no more, or a forgotten one would keep its session open.
const MINUTE = 60 * 1000;
const FORGOTTEN = 30 * MINUTE;

const counts = document.querySelectorAll("[data-waiting]");
let asked = Date.now();
let touched = Date.now();
let timer = null;

for (const sign of ["pointerdown", "pointermove", "keydown", "scroll"])
  document.addEventListener(sign, touch, { passive: true });
document.addEventListener("visibilitychange", plan);
plan();

function touch() {
  const slept = Date.now() - touched > FORGOTTEN;
  touched = Date.now();
  if (slept) plan();
}

function plan() {
  clearTimeout(timer);
  if (document.visibilityState !== "hidden") timer = setTimeout(ask, Math.max(0, asked + MINUTE - Date.now()));
}

async function ask() {
  if (Date.now() - touched > FORGOTTEN) return;
  asked = Date.now();
  try {
    const answer = await fetch("/tasks/count", { redirect: "manual" });
    if (!answer.ok) return; // signed out, or another role: the next page says so
    show((await answer.text()).trim());
  } catch {
    // not connected just now
  }
  plan();
}

function show(number) {
  for (const count of counts) {
    count.hidden = number === "0";
    count.firstChild.textContent = number;
  }
}
