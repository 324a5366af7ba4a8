import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
const css=process.argv[2];
for (const p of process.argv.slice(3)) { const c=await browser.newContext({bypassCSP:true}); const page=await c.newPage(); await page.goto('http://localhost:3870'+p,{waitUntil:'load'}); await page.addStyleTag({content:css}); await page.waitForTimeout(300); const pdf=await page.pdf({format:'A4',path:'/tmp/read2-pc'+p.replaceAll('/','_')+'.pdf'}); console.log(p,pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length); await c.close(); }
await browser.close();
