/** The whole way a diplomat goes on the first day, in the app as built and in the app as packaged. */
import path from 'node:path';
import { launchPackagedSafir, launchSafir, test } from './app.ts';
import { drivablePackage } from './drivable-package.ts';
import { goTheWholeWay } from './first-day.ts';

test('a diplomat creates a vault, records the real meeting, hands over three PDFs, locks, and finds all of it again', async ({
  folder,
}) => {
  test.setTimeout(120_000);
  await goTheWholeWay(await launchSafir(folder));
});

test('the packaged app goes the same way', async ({ folder }) => {
  test.setTimeout(180_000);
  const executable = await drivablePackage(path.join(folder, 'installed'));
  await goTheWholeWay(await launchPackagedSafir(folder, executable));
});
