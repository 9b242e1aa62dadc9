// Looks at a page in Chromium for `.ci/report-page`; ends with 1 where something is wrong with it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
let wrong = 0;
let rules = 0;
for (const scheme of ["light", "dark"]) {
    for (const width of [360, 768, 1440]) {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.goto(`file://${process.argv[2]}`);
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        if (shown > width) {
            console.error(`${scheme}, ${width}: the page is ${shown} wide`);
            wrong += 1;
        }
        await page.evaluate(axe);
        const found = await page.evaluate(() => window.axe.run());
        rules += found.passes.length;
        for (const violation of found.violations) {
            const places = violation.nodes.slice(0, 3).map((node) => node.target.join(" "));
            console.error(`${scheme}, ${width}: ${violation.id}: ${violation.help}: ${places.join("; ")}`);
            wrong += 1;
        }
        await page.close();
    }
}
await browser.close();
if (rules === 0) {
    console.error("axe-core checked nothing");
    wrong += 1;
}
console.log(`the report at 6 views: ${rules} rules passed, ${wrong} faults`);
process.exit(wrong === 0 ? 0 : 1);
