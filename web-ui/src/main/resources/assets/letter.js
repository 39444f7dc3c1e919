// A letter beside its findings: remembers whether pages or text are shown, picks a finding on both sides, and lets lines
// be picked on the pages. Without it everything works by links and tick boxes.

const VIEW = "letter-view";

// Pages or text, as chosen last in this window.
const views = [...document.querySelectorAll(`input[name="${VIEW}"]`)];
for (const view of views) {
  if (sessionStorage.getItem(VIEW) === view.value) view.checked = true;
  view.addEventListener("change", () => sessionStorage.setItem(VIEW, view.value));
}
if (location.hash === "#mark") document.getElementById("mark-in-text")?.scrollIntoView({ block: "center" });

// Picking a finding in the list shows it in the letter, and the other way round.
const isShown = (element) => element.getClientRects().length > 0;

function pick(number) {
  const marks = [...document.querySelectorAll(`.ft-box[data-finding="${number}"]`)];
  const words = [...document.querySelectorAll(".ft-mark")].filter((mark) => mark.dataset.findings?.split(" ").includes(number));
  for (const other of document.querySelectorAll(".ft-box--picked")) other.classList.remove("ft-box--picked");
  for (const other of document.querySelectorAll(".ft-mark--picked")) other.classList.remove("ft-mark--picked");
  for (const other of document.querySelectorAll(".ft-findings__item--picked")) {
    other.classList.remove("ft-findings__item--picked");
  }
  marks.forEach((mark) => mark.classList.add("ft-box--picked"));
  words.forEach((mark) => mark.classList.add("ft-mark--picked"));
  const item = document.getElementById(`finding-${number}`);
  item?.classList.add("ft-findings__item--picked");
  return { mark: [...marks, ...words].find(isShown), item };
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-finding]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { mark, item } = pick(link.dataset.finding);
  const toLetter = item?.contains(link) && mark;
  if (!toLetter && !item) return;
  event.preventDefault();
  if (toLetter) {
    mark.scrollIntoView({ block: "center" });
  } else {
    item.scrollIntoView({ block: "nearest" });
    item.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "nearest" });
  }
});

// Picking lines: the first and the last one, by two clicks or by the arrow keys and Enter.
const lines = [...document.querySelectorAll(".ft-pick")];
const text = document.getElementById("text");
const near = document.getElementById("near");
let from = null;

function healed(picked) {
  return picked
    .map((line) => line.dataset.words.trim())
    .reduce((words, line) => (/\p{L}-$/u.test(words) || words === "" ? words + line : `${words} ${line}`), "");
}

function mark(picked) {
  for (const line of lines) line.setAttribute("aria-selected", picked.includes(line));
}

function pickLine(line) {
  const one = lines.indexOf(from);
  const other = lines.indexOf(line);
  const picked = from === null ? [line] : lines.slice(Math.min(one, other), Math.max(one, other) + 1);
  from = from === null ? line : null;
  mark(picked);
  text.value = healed(picked);
  near.value = picked[0].dataset.start;
}

function listOf(svg) {
  const own = [...svg.querySelectorAll(".ft-pick")];
  if (own.length === 0) return;
  let at = 0;
  const stand = (next) => {
    own.forEach((line) => line.classList.remove("ft-pick--here"));
    at = Math.max(0, Math.min(own.length - 1, next));
    own[at].classList.add("ft-pick--here");
    own[at].scrollIntoView({ block: "nearest" });
    svg.setAttribute("aria-activedescendant", own[at].id);
  };
  svg.setAttribute("role", "listbox");
  svg.setAttribute("aria-multiselectable", "true");
  svg.setAttribute("aria-label", svg.dataset.label);
  svg.setAttribute("tabindex", "0");
  for (const line of own) {
    line.setAttribute("role", "option");
    line.setAttribute("aria-label", line.dataset.words);
    line.setAttribute("aria-selected", "false");
    // before the focus comes, which would scroll to the line of the keys and take the line from under the mouse
    line.addEventListener("mousedown", () => (at = own.indexOf(line)));
    line.addEventListener("click", () => pickLine(line));
  }
  svg.addEventListener("focus", () => stand(at));
  svg.addEventListener("blur", () => own[at].classList.remove("ft-pick--here"));
  svg.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: own.length - 1 };
    if (event.key in steps) stand(steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") pickLine(own[at]);
    else return;
    event.preventDefault();
  });
}

document.querySelectorAll(".ft-lines").forEach(listOf);
