import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { hasDisplay, type Demonstration } from './open-program.ts';

/** Milliseconds: long enough to read what changed, and the pace of somebody who types well. Without anybody watching there is no wait. */
const pace = hasDisplay ? { look: 1800, key: 25 } : { look: 0, key: 0 };

/** Milliseconds in which what moves on the screen comes to rest. */
const SETTLING = 350;

/** Does what a chair does, at a pace one can follow, and says and pictures each step. */
export class Teller {
  readonly app: ElectronApplication;
  /** Where the Word files go. */
  readonly output: string;
  page: Page;
  private steps = 0;

  constructor({ app, page }: Demonstration, output: string) {
    this.app = app;
    this.page = page;
    this.output = output;
  }

  /** One step is done: a line on the terminal and a picture named after `name`. */
  async tell(name: string, line: string): Promise<void> {
    this.steps += 1;
    const number = String(this.steps).padStart(2, '0');
    console.log(`${number}  ${line}`);
    await this.page.waitForTimeout(SETTLING);
    await this.page.screenshot({ path: join(this.output, `${number}-${name}.png`) });
    await this.page.waitForTimeout(pace.look);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.page.waitForTimeout(pace.key * 8);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: pace.key });
  }

  /** Takes the focus to something and presses Enter on it. */
  async enter(target: Locator): Promise<void> {
    await target.focus();
    await this.page.waitForTimeout(pace.look / 3);
    await this.press('Enter');
  }
}
