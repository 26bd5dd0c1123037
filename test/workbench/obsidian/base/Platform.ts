// What the app says of the machine it runs on: a desktop, always.
import type { Platform as RealPlatform } from 'obsidian';
import { readEnvironment } from './readEnvironment';

const { platform } = readEnvironment();

export const Platform: typeof RealPlatform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: platform === 'darwin',
  isWin: platform === 'win32',
  isLinux: platform === 'linux',
  isSafari: false,
  resourcePathPrefix: `${location.origin}/`,
};
