// What axe finds on the page as it stands, and whether the page is wider than the window.
(async () => {
  const facts = document.querySelector("main > table.facts");
  const bottom = facts === null ? 0 : Math.round(facts.getBoundingClientRect().bottom);
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags } });
  const violations = found.violations.flatMap((rule) =>
    rule.nodes.map((node) => rule.id + " " + node.target + " " + node.failureSummary.replace(/\s+/g, " ")));
  return { bottom, wide, rules: found.passes.length, violations };
})()
