import {test as base, type Page} from '@playwright/test';

export {expect} from '@playwright/test';

type Fixtures = {
  /** Goes to a page of the site and waits until it answers to clicks; fails on any complaint in the console. */
  open: (path: string) => Promise<void>;
};

/** Waits until the first layer of a page works, and the islands that begin to live at once do. */
export async function answers(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  // A reader who does nothing is sent nothing more.
  await page.mouse.move(1, 1);
  await base.expect(page.locator('[data-island]:not([data-when="seen"], [data-alive])')).toHaveCount(0, {
    timeout: 20_000,
  });
}

/** Every browser test: nothing may be asked of another site, and the console must stay silent. */
export const test = base.extend<Fixtures>({
  open: async ({page, baseURL}, use) => {
    const complaints: string[] = [];
    const complain = (text: string): number => complaints.push(`${new URL(page.url()).pathname}: ${text}`);
    page.on('pageerror', (error) => complain(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:') && !url.startsWith('blob:')) {
        complain(`request to another site: ${url}`);
      }
    });
    await use(async (path) => {
      await page.goto(path);
      await answers(page);
    });
    base.expect(complaints).toEqual([]);
  },
});
