"use strict";
const filter = document.getElementById("filter");
const scenarios = [...document.querySelectorAll(".all .scenario")];
filter.addEventListener("input", () => {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const scenario of scenarios) {
    const text = (scenario.querySelector("summary").textContent + " " + scenario.querySelector(".tags").textContent).toLowerCase();
    scenario.hidden = !words.every(word => text.includes(word));
  }
  for (const feature of document.querySelectorAll(".all .feature"))
    feature.hidden = !feature.querySelector(".scenario:not([hidden])");
});
// What is folded on the screen would be missing on paper: failures are open already, the rest stays a list.
addEventListener("beforeprint", () => document.querySelectorAll(".limits").forEach(limits => { limits.open = true; }));
