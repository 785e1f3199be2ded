// Looks at the page with axe and leaves what it found as the page's only text.
window.addEventListener("load", async () => {
  const facts = document.querySelector("main > table.facts");
  const bottom = facts === null ? 0 : Math.round(facts.getBoundingClientRect().bottom);
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags } });
  const lines = found.violations.flatMap((rule) =>
    rule.nodes.map((node) => rule.id + " " + node.target + " " + node.failureSummary.replace(/\s+/g, " ")));
  const report = document.createElement("pre");
  report.id = "looked";
  report.textContent = ["bottom " + bottom, "wide " + wide, "rules " + found.passes.length, ...lines].join("\n");
  document.body.replaceChildren(report);
});
