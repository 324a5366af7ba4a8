import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
const page=await browser.newPage({viewport:{width:1280,height:1200}}); await page.goto('http://localhost:3870/chapters/2019-dispute'); await page.waitForTimeout(500);
console.log(await page.evaluate(()=>[...document.querySelectorAll('.chapter-page > *')].map(e=>[e.className,getComputedStyle(e).gridRow,getComputedStyle(e).gridColumn,getComputedStyle(e).position,Math.round(e.getBoundingClientRect().top),Math.round(e.getBoundingClientRect().height)].join(' | '))));
await page.locator('#notes summary').click(); await page.evaluate(()=>document.querySelector('#notes').scrollIntoView()); await page.waitForTimeout(300);
console.log(await page.evaluate(()=>[scrollY, document.querySelector('.chapter-sections').getBoundingClientRect().top, document.querySelector('.prose').getBoundingClientRect().bottom]));
await browser.close();
