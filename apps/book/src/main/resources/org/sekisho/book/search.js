// Finds pages for the query in the address. The index is made beforehand; its texts are cut into
// tokens as here: NFKC, lower case, words of letters and digits, and of Japanese pairs of signs.
(function () {
  "use strict";

  const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
  const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])[\p{L}\p{N}])+/gu;
  const MOST = 100;

  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function tokens(query) {
    const all = new Set();
    for (const run of plain(query).match(RUN) || []) {
      if (!JAPANESE.test(run) || run.length === 1) {
        all.add(run);
      } else {
        for (let i = 0; i + 2 <= run.length; i++) {
          all.add(run.slice(i, i + 2));
        }
      }
    }
    return [...all];
  }

  // The pages that have a token, or a longer one that begins with it, with two for a title.
  function having(token) {
    const pages = new Map();
    for (const [known, postings] of Object.entries(window.lawBook.tokens)) {
      if (known === token || (known.startsWith(token) && token.length > (JAPANESE.test(token) ? 0 : 2))) {
        for (const posting of postings) {
          const page = posting >> 1;
          const weight = (posting & 1 ? 4 : 1) * (known === token ? 2 : 1);
          pages.set(page, Math.max(weight, pages.get(page) || 0));
        }
      }
    }
    return pages;
  }

  // Every token must be there; the pages with most of them in titles come first.
  function search(query) {
    const found = tokens(query).map(having);
    if (found.length === 0) {
      return [];
    }
    const all = [...found[0].keys()].filter((page) => found.every((pages) => pages.has(page)));
    const weight = (page) => found.reduce((sum, pages) => sum + pages.get(page), 0);
    return all.sort((one, other) => weight(other) - weight(one) || one - other);
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function show(query) {
    const results = document.getElementById("results");
    const language = results.dataset.language;
    const found = search(query);
    const list = document.createElement("ul");
    list.className = "rules";
    for (const number of found.slice(0, MOST)) {
      const [address, en, ja, underEn, underJa] = window.lawBook.pages[number];
      const item = document.createElement("li");
      const link = element("a", language === "ja" ? ja : en);
      link.href = address + "." + language + ".html";
      item.append(link, " ", element("span", language === "ja" ? underJa : underEn));
      item.lastChild.className = "meta";
      list.append(item);
    }
    const count = found.length + (language === "ja" ? "" : " ") + results.dataset.some;
    results.replaceChildren(element("p", found.length === 0 ? results.dataset.none : count), list);
  }

  const input = document.getElementById("q");
  const asked = new URLSearchParams(window.location.search).get("q") || "";
  input.value = asked;
  if (asked !== "") {
    show(asked);
  }
  input.addEventListener("input", () => show(input.value));
})();
