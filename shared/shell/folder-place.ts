/** What the machine knows about its folders, as text: read by whoever asks, so that the answer itself is pure. */
export type FolderFacts = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `/proc/mounts` on Linux; empty elsewhere. */
  readonly mounts: string;
};

/** `synced`: a service copies the folder elsewhere; `network`: it lies on another machine. */
export type FolderPlace = 'local' | 'synced' | 'network';

/** Names that sync services give to their folders, as the first word of a path segment. `Nextcloud` and `ownCloud` are common in Dutch government. */
const syncedName = /^(onedrive|dropbox|icloud ?drive|icloud|google ?drive|googledrive|nextcloud|owncloud|stack|box sync|pcloud ?drive|mega ?sync)([ _-].*)?$/i;
const syncedPath = ['/library/mobile documents/', '/library/cloudstorage/'];
const networkFileSystem = /^(cifs|smb3?|smbfs|nfs4?|afs|9p|fuse\.sshfs|fuse\.rclone|davfs|fuse\.davfs2|ncpfs)$/;

/**
 * Where a folder really is. A store in a synced folder is copied while it is written and can be put back older than it was; on a network
 * two programs can open it (docs/threat-model.md 17). `path` is absolute.
 */
export function folderPlace(path: string, facts: FolderFacts): FolderPlace {
  const plain = plainPath(path);
  if (isNetwork(plain, facts)) return 'network';
  return isSynced(plain, facts) ? 'synced' : 'local';
}

const plainPath = (path: string) => path.replaceAll('\\', '/').replace(/\/+$/, '');
const isInside = (path: string, root: string) => root !== '' && `${path.toLowerCase()}/`.startsWith(`${plainPath(root).toLowerCase()}/`);

function isSynced(path: string, { env }: FolderFacts): boolean {
  const roots = Object.entries(env).flatMap(([name, value]) => (/^onedrive/i.test(name) && value ? [value] : []));
  if (roots.some((root) => isInside(path, root))) return true;
  if (syncedPath.some((part) => `${path.toLowerCase()}/`.includes(part))) return true;
  return path.split('/').some((segment) => syncedName.test(segment));
}

function isNetwork(path: string, { platform, mounts }: FolderFacts): boolean {
  if (path.startsWith('//')) return !path.startsWith('//?/') || path.toLowerCase().startsWith('//?/unc/');
  if (platform !== 'linux') return false;
  const inside = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, mountPoint]) => mountPoint !== undefined && (mountPoint === '/' || isInside(path, unescaped(mountPoint))))
    .toSorted(([, a = ''], [, b = '']) => b.length - a.length);
  return networkFileSystem.test(inside[0]?.[2] ?? '');
}

/** `/proc/mounts` writes a space as `\040`. */
const unescaped = (mountPoint: string) => mountPoint.replace(/\\([0-7]{3})/g, (_match, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)));
