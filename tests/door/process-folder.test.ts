import { describe, expect, it } from 'vitest';
import { folderPlace, type FolderFacts } from '#shared/shell/folder-place.ts';

const windows: FolderFacts = { platform: 'win32', env: { OneDriveCommercial: 'C:\\Users\\v\\Gemeente Venlo', Path: 'C:\\Windows' }, mounts: '' };
const mac: FolderFacts = { platform: 'darwin', env: {}, mounts: '' };
const linux: FolderFacts = {
  platform: 'linux',
  env: {},
  mounts: ['/dev/sda1 / ext4 rw 0 0', '//server/deel /mnt/deel cifs rw 0 0', 'nas:/x /mnt/met\\040spatie nfs4 rw 0 0', '/dev/sdb1 /mnt/deel/stick ext4 rw 0 0'].join('\n'),
};

describe('where a folder is', () => {
  it.each([
    ['C:\\Users\\v\\Gemeente Venlo\\Signaaltafel', windows],
    ['c:\\users\\V\\gemeente venlo', windows],
    ['C:\\Users\\v\\OneDrive\\Documenten', windows],
    ['C:\\Users\\v\\OneDrive - Veiligheidshuis\\Documenten', windows],
    ['D:\\Dropbox (Zorg)\\x', windows],
    ['C:\\Users\\v\\Google Drive\\x', windows],
    ['C:\\Users\\v\\iCloudDrive\\x', windows],
    ['/Users/v/Library/Mobile Documents/com~apple~CloudDocs/x', mac],
    ['/Users/v/Library/CloudStorage/OneDrive-Gemeente/x', mac],
    ['/home/v/Nextcloud/x', linux],
  ])('is synced: %s', (path, facts) => {
    expect(folderPlace(path, facts)).toBe('synced');
  });

  it.each([
    ['\\\\server\\deel\\x', windows],
    ['//server/deel/x', windows],
    ['\\\\?\\UNC\\server\\deel\\x', windows],
    ['/mnt/deel/overleg', linux],
    ['/mnt/met spatie/overleg', linux],
  ])('is on a network: %s', (path, facts) => {
    expect(folderPlace(path, facts)).toBe('network');
  });

  it.each([
    ['C:\\Users\\v\\Documents\\Signaaltafel', windows],
    ['C:\\Users\\v\\Gemeente Venlo Noord', windows],
    ['\\\\?\\C:\\Users\\v\\Documents', windows],
    ['C:\\Users\\v\\Stackelberg', windows],
    ['/Users/v/Documents', mac],
    ['/home/v/Documenten', linux],
    ['/mnt/deel/stick/overleg', linux],
    ['/mnt/deelgebied', linux],
  ])('is on this machine: %s', (path, facts) => {
    expect(folderPlace(path, facts)).toBe('local');
  });
});
