/** Real RPM packages and databases, made by Debian's rpmbuild, rpmsign and rpm (trixie: rpm 4.20, Sequoia). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inChroot } from './chroots.ts';
import { ok, workFolder } from './tools.ts';

const inTrixie = (script: string, ...args: string[]) =>
  ok(inChroot('trixie', ['sh', '-euc', script, 'sh', ...args], { timeoutMs: 300_000 }));

/** Builds a spec file; gives the folder with the packages, which may then be signed in place. */
export async function buildPackages(spec: string): Promise<string> {
  const folder = workFolder('rpms');
  await writeFile(join(folder, 'made.spec'), spec);
  await inTrixie(
    `rpmbuild -bb --quiet --target x86_64 --define "_topdir $1/build" --define 'source_date_epoch_from_changelog 0' \
       --define '_build_id_links none' --define '__os_install_post %{nil}' "$1/made.spec" >&2
     mkdir "$1/packages"; mv "$1"/build/RPMS/*/*.rpm "$1/packages"
     rm -rf "$1/build"`,
    folder,
  );
  return join(folder, 'packages');
}

/** A root folder into which `rpm --root` installs; its database is where ostree systems have it. */
export class RpmRoot {
  readonly folder = join(workFolder('rpm-root'), 'root');

  /** Runs rpm on this root. */
  rpm(...args: string[]): Promise<string> {
    return inTrixie(
      'root=$1; shift; mkdir -p "$root/usr/share/rpm"; rpm --root "$root" --dbpath /usr/share/rpm --define "_db_backend sqlite" "$@"',
      this.folder,
      ...args,
    );
  }

  get database(): string {
    return join(this.folder, 'usr/share/rpm/rpmdb.sqlite');
  }
}

/** A key pair of gpg's in a folder of its own. */
export interface PackageKey {
  /** GNUPGHOME */
  home: string;
  /** The armoured certificate. */
  certificate: string;
  fingerprint: string;
}

/** @param algorithm as `gpg --quick-generate-key` takes it */
export async function packageKey(user: string, algorithm: string): Promise<PackageKey> {
  const home = workFolder('gpg');
  const certificate = join(home, 'key.asc');
  const fingerprint = await inTrixie(
    `chmod 700 "$1"; export GNUPGHOME=$1
     gpg --batch --quiet --passphrase '' --quick-generate-key "$2" "$3" sign never
     gpg --armor --export >"$4"
     gpg --with-colons --list-keys | sed -n 's/^fpr:*\\([0-9A-F]*\\):$/\\1/p' | head -n 1
     gpgconf --kill all`,
    home,
    user,
    algorithm,
    certificate,
  );
  return { home, certificate, fingerprint };
}

/** Signs package files in place, as vendors do. */
export async function signPackages(key: PackageKey, ...files: string[]): Promise<void> {
  await inTrixie(
    `export GNUPGHOME=$1; name=$2; shift 2
     rpmsign --define "_gpg_name $name" --define '_gpg_digest_algo sha256' --addsign "$@" >&2
     gpgconf --kill all`,
    key.home,
    key.fingerprint,
    ...files,
  );
}
