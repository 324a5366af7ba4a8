// several shots in one browser: path width scheme out [clipTop clipHeight] [hash]
import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
for (const spec of process.argv.slice(2)) { const [p,w,scheme,out,top,h,sel]=spec.split('::'); const page=await browser.newPage({viewport:{width:+w,height:+(h||900)},colorScheme:scheme}); await page.goto('http://localhost:3870'+p,{waitUntil:'load'}); await page.waitForTimeout(400); if(sel) await page.locator(sel).first().click(); if(top==='end') await page.evaluate(()=>scrollTo(0,document.body.scrollHeight)); else if(top&&isNaN(+top)) await page.locator(top).first().evaluate(e=>e.scrollIntoView()); else if(+top) await page.evaluate(t=>scrollTo(0,t),+top); await page.waitForTimeout(300); await page.screenshot({path:out,timeout:60000}); await page.close(); }
await browser.close();
