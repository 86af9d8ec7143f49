/** What distrobox hands through for Red Hat subscriptions, when it is there. */
export const subscriptionFiles: readonly (readonly [path: string, target: string])[] = [
  ['/etc/pki/entitlement/', '/run/secrets/etc-pki-entitlement'],
  ['/etc/rhsm/', '/run/secrets/rhsm'],
  ['/etc/yum.repos.d/redhat.repo', '/run/secrets/redhat.repo'],
];
