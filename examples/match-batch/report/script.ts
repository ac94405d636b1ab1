/** The script of the report: the language switch, the search among units, printing one unit. */
export const SCRIPT = `
"use strict";
(() => {
  const root = document.documentElement;
  const pages = document.querySelectorAll("main[lang]");
  const show = (language, anchor) => {
    for (const page of pages) {
      page.hidden = page.lang !== language;
      if (page.hidden) continue;
      root.lang = page.lang;
      root.dir = page.dir;
      document.title = page.querySelector("h1").textContent;
    }
    for (const button of document.querySelectorAll("button[data-language]")) {
      button.hidden = button.dataset.language === language;
    }
    const target = anchor && document.getElementById(language + "-" + anchor);
    if (target) target.scrollIntoView();
  };
  // the section that is being read, so that the other language opens at the same place
  const place = () => {
    const inView = [...document.querySelectorAll("main:not([hidden]) section[id]")]
      .find((section) => section.getBoundingClientRect().bottom > 80);
    return inView ? inView.id.slice(3) : "";
  };
  for (const button of document.querySelectorAll("button[data-language]")) {
    button.addEventListener("click", () => show(button.dataset.language, scrollY > 200 ? place() : ""));
  }
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const unit = button.closest("section");
      unit.classList.add("chosen");
      document.body.classList.add("one-unit");
      addEventListener("afterprint", () => {
        unit.classList.remove("chosen");
        document.body.classList.remove("one-unit");
      }, { once: true });
      print();
    });
  }
  for (const field of document.querySelectorAll("input[data-rows]")) {
    field.closest("label").hidden = false;
    const rows = document.getElementById(field.dataset.rows).tBodies[0].rows;
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLowerCase();
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
  }
  const start = location.hash.slice(1, 4) === "en-" ? "en" : "fa";
  show(start, location.hash.slice(4));
})();
`;
