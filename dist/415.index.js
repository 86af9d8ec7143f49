export const id = 415;
export const ids = [415];
export const modules = {
	70415: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			generateKeyPair: () => generateKeyPair,
			f: () => loadPublicKey,
			y: () => loadSigningKey
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_util_ = __webpack_require__(57975);
		var digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var schemas = __webpack_require__(2503);
		const encryptedLabels = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
		const costs = [32768, 65536, 131072];
		const ownCost = 65536;
		const blockSize = 8;
		const base64 = bytes =>
			schemas.K39().transform((text, context) => {
				const value = Buffer.from(text, 'base64');
				if (value.length !== bytes) context.addIssue({code: 'custom', message: `must be ${bytes} bytes`});
				return value;
			});
		const envelope = schemas.Ikc({
			kdf: schemas.Ikc({
				name: schemas.euz('scrypt'),
				params: schemas.Ikc({N: schemas.aig(), r: schemas.euz(blockSize), p: schemas.euz(1)}),
				salt: base64(32)
			}),
			cipher: schemas.Ikc({name: schemas.euz('nacl/secretbox'), nonce: base64(24)}),
			ciphertext: schemas.K39()
		});
		async function decryptKey(body, password) {
			const {kdf, cipher, ciphertext} = parse(body);
			if (!costs.includes(kdf.params.N)) {
				throw new errors.yo('key-invalid', `the signing key uses scrypt with N=${kdf.params.N}, which cosign refuses`, {
					hint: `Allowed are ${costs.join(', ')}. Make a new key with \`wtgos keygen\`.`
				});
			}
			const key = await derive(password, kdf.salt, kdf.params.N);
			const {xsalsa20poly1305} = await __webpack_require__.e(6382).then(__webpack_require__.bind(__webpack_require__, 46382));
			try {
				return Buffer.from(xsalsa20poly1305(key, cipher.nonce).decrypt(Buffer.from(ciphertext, 'base64')));
			} catch {
				throw new errors.yo('key-invalid', 'the password does not open the signing key', {
					hint: 'Is it the password that was given when this key was made? Mind a newline at its end.'
				});
			} finally {
				key.fill(0);
			}
		}
		async function encryptKey(der, password) {
			const [salt, nonce] = [(0, external_node_crypto_.randomBytes)(32), (0, external_node_crypto_.randomBytes)(24)];
			const key = await derive(password, salt, ownCost);
			const {xsalsa20poly1305} = await __webpack_require__.e(6382).then(__webpack_require__.bind(__webpack_require__, 46382));
			const ciphertext = Buffer.from(xsalsa20poly1305(key, nonce).encrypt(der));
			key.fill(0);
			const params = {N: ownCost, r: blockSize, p: 1};
			return Buffer.from(
				JSON.stringify({
					kdf: {name: 'scrypt', params, salt: salt.toString('base64')},
					cipher: {name: 'nacl/secretbox', nonce: nonce.toString('base64')},
					ciphertext: ciphertext.toString('base64')
				})
			);
		}
		function parse(body) {
			try {
				return envelope.parse(JSON.parse(body.toString()));
			} catch {
				throw new errors.yo('key-invalid', 'the signing key is damaged: its PEM block does not hold what cosign writes', {
					hint: 'Was the whole text copied into the secret?'
				});
			}
		}
		function derive(password, salt, cost) {
			const options = {N: cost, r: blockSize, p: 1, maxmem: 256 * cost * blockSize};
			return new Promise((resolve, reject) => {
				(0, external_node_crypto_.scrypt)(password, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
			});
		}
		const maxPemLength = 64 * 1024;
		const begin = /^-----BEGIN ([A-Z0-9 ]{1,64})-----$/;
		const end = /^-----END ([A-Z0-9 ]{1,64})-----$/;
		function readPem(text, what) {
			if (text.length > maxPemLength) throw invalid(what, 'is too long for a key');
			const lines = text.split(/\r\n|\n|\r/).map(line => line.trim());
			const begins = lines.flatMap((line, at) => (line.startsWith('-----BEGIN') ? [at] : []));
			const [first, second] = begins;
			if (first === undefined) {
				throw invalid(what, 'holds no PEM block', 'It starts with a line such as -----BEGIN PUBLIC KEY-----.');
			}
			if (second !== undefined) {
				throw invalid(what, 'holds several PEM blocks', 'Verifiers read the first one only: give one file for each key.');
			}
			const label = begin.exec(lines[first] ?? '')?.[1];
			const last = lines.findIndex((line, at) => at > first && line.startsWith('-----END'));
			if (label === undefined || last < 0 || end.exec(lines[last] ?? '')?.[1] !== label) {
				throw invalid(what, 'is cut off: its END line is missing or does not fit', 'Was the whole text copied?');
			}
			const body = lines.slice(first + 1, last).join('');
			if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body) || body.length % 4 !== 0) {
				throw invalid(what, 'is damaged: between BEGIN and END it is no base64', 'Was the whole text copied?');
			}
			return {label, der: Buffer.from(body, 'base64')};
		}
		function writePem({label, der}) {
			const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
			return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
		}
		function invalid(what, why, hint) {
			return new errors.yo('key-invalid', `the ${what} ${why}`, {hint});
		}
		const plainTypes = {'PRIVATE KEY': 'pkcs8', 'EC PRIVATE KEY': 'sec1', 'RSA PRIVATE KEY': 'pkcs1'};
		const [minRsaBits, maxRsaBits] = [2048, 4096];
		async function loadSigningKey(text, password) {
			const block = readPem(text, 'signing key');
			const encrypted = encryptedLabels.includes(block.label);
			if (encrypted && password === undefined) {
				throw keys_invalid('the signing key is encrypted and no password was given', 'Give signing-password; it may be empty.');
			}
			const key = encrypted ? pkcs8(await decryptKey(block.der, password ?? '')) : plainKey(block);
			const publicKey = publicKeyOf((0, external_node_crypto_.createPublicKey)(key), 'signing key');
			return {
				kind: publicKey.kind,
				publicKey,
				plain: !encrypted,
				sign: data => (0, external_node_crypto_.sign)('sha256', data, key)
			};
		}
		function loadPublicKey(text) {
			const block = readPem(text, 'public key');
			if (block.label.endsWith('PRIVATE KEY')) {
				throw keys_invalid('the public key is a private key', 'Make it a secret at once, and give cosign.pub here.');
			}
			if (block.label !== 'PUBLIC KEY') {
				throw keys_invalid(`the public key is of the kind ${block.label}`, 'It starts with -----BEGIN PUBLIC KEY-----.');
			}
			let key;
			try {
				key = (0, external_node_crypto_.createPublicKey)({key: block.der, format: 'der', type: 'spki'});
			} catch {
				throw keys_invalid('the public key is damaged', 'Was the whole text copied?');
			}
			return publicKeyOf(key, 'public key');
		}
		async function generateKeyPair(password) {
			const pair = await (0, external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('ec', {namedCurve: 'P-256'});
			const der = pair.privateKey.export({format: 'der', type: 'pkcs8'});
			const body = await encryptKey(der, password);
			der.fill(0);
			const {pem, fingerprint} = publicKeyOf(pair.publicKey, 'public key');
			const privatePem = writePem({label: 'ENCRYPTED SIGSTORE PRIVATE KEY', der: body});
			return {privatePem, publicPem: pem, fingerprint};
		}
		function plainKey({label, der}) {
			if (label === 'ENCRYPTED PRIVATE KEY') {
				throw keys_invalid('the signing key is encrypted in PKCS#8, which cosign does not read', '`cosign import-key-pair` converts it after `openssl pkey` has decrypted it.');
			}
			const type = Object.hasOwn(plainTypes, label) ? plainTypes[label] : undefined;
			if (!type) throw keys_invalid(`the signing key is of the kind ${label}`, 'Make one with `wtgos keygen`.');
			return privateKey(der, type);
		}
		const pkcs8 = der => privateKey(der, 'pkcs8');
		function privateKey(der, type) {
			try {
				return (0, external_node_crypto_.createPrivateKey)({key: der, format: 'der', type});
			} catch {
				throw keys_invalid('the signing key is damaged: its PEM block holds no key', 'Was the whole text copied?');
			} finally {
				der.fill(0);
			}
		}
		function publicKeyOf(key, what) {
			const kind = kindOf(key, what);
			const spki = key.export({format: 'der', type: 'spki'});
			return {
				kind,
				pem: writePem({label: 'PUBLIC KEY', der: spki}),
				spki,
				fingerprint: (0, digest.sc)(spki),
				verify: (data, signature) => (0, external_node_crypto_.verify)('sha256', data, key, signature)
			};
		}
		function kindOf(key, what) {
			const {namedCurve, modulusLength = 0} = key.asymmetricKeyDetails ?? {};
			switch (key.asymmetricKeyType) {
				case 'ec':
					if (namedCurve === 'prime256v1') return 'ecdsa-p256';
					throw unsupported(what, `lies on the curve ${namedCurve}`, 'cosign signs with SHA-384 or SHA-512 then, and podman and bootc verify SHA-256 only');
				case 'rsa':
					if (modulusLength >= minRsaBits && modulusLength <= maxRsaBits) return 'rsa';
					throw unsupported(what, `is RSA with ${modulusLength} bits`, `cosign takes ${minRsaBits} to ${maxRsaBits}`);
				case 'ed25519':
					throw unsupported(what, 'is Ed25519', 'cosign signs with Ed25519ph, which podman and bootc reject');
				default:
					throw unsupported(what, `is ${key.asymmetricKeyType ?? 'no key pair'}`, 'verifiers know ECDSA and RSA');
			}
		}
		function unsupported(what, is, why) {
			return keys_invalid(`the ${what} ${is}: ${why}`, 'Use ECDSA P-256; `wtgos keygen` makes one.');
		}
		function keys_invalid(message, hint) {
			return new errors.yo('key-invalid', message, {hint});
		}
	}
};
