export const id = 1040;
export const ids = [1040];
export const modules = {
	18456: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.toMessageSignatureBundle = toMessageSignatureBundle;
		exports.toDSSEBundle = toDSSEBundle;
		const protobuf_specs_1 = __webpack_require__(19654);
		const bundle_1 = __webpack_require__(37742);
		function toMessageSignatureBundle(options) {
			return {
				mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: 'messageSignature',
					messageSignature: {
						messageDigest: {
							algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
							digest: options.digest
						},
						signature: options.signature
					}
				},
				verificationMaterial: toVerificationMaterial(options)
			};
		}
		function toDSSEBundle(options) {
			return {
				mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: 'dsseEnvelope',
					dsseEnvelope: toEnvelope(options)
				},
				verificationMaterial: toVerificationMaterial(options)
			};
		}
		function toEnvelope(options) {
			return {
				payloadType: options.artifactType,
				payload: options.artifact,
				signatures: [toSignature(options)]
			};
		}
		function toSignature(options) {
			return {
				keyid: options.keyHint || '',
				sig: options.signature
			};
		}
		function toVerificationMaterial(options) {
			return {
				content: toKeyContent(options),
				tlogEntries: [],
				timestampVerificationData: {rfc3161Timestamps: []}
			};
		}
		function toKeyContent(options) {
			if (options.certificate) {
				if (options.certificateChain) {
					return {
						$case: 'x509CertificateChain',
						x509CertificateChain: {
							certificates: [{rawBytes: options.certificate}]
						}
					};
				} else {
					return {
						$case: 'certificate',
						certificate: {rawBytes: options.certificate}
					};
				}
			} else {
				return {
					$case: 'publicKey',
					publicKey: {
						hint: options.keyHint || ''
					}
				};
			}
		}
	},
	37742: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
		exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
		exports.isBundleWithPublicKey = isBundleWithPublicKey;
		exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
		exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
		exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
		exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
		exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
		exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
		function isBundleWithCertificateChain(b) {
			return b.verificationMaterial.content.$case === 'x509CertificateChain';
		}
		function isBundleWithPublicKey(b) {
			return b.verificationMaterial.content.$case === 'publicKey';
		}
		function isBundleWithMessageSignature(b) {
			return b.content.$case === 'messageSignature';
		}
		function isBundleWithDsseEnvelope(b) {
			return b.content.$case === 'dsseEnvelope';
		}
	},
	47714: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.ValidationError = void 0;
		class ValidationError extends Error {
			fields;
			constructor(message, fields) {
				super(message);
				this.fields = fields;
			}
		}
		exports.ValidationError = ValidationError;
	},
	61040: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.isBundleV01 =
			exports.assertBundleV02 =
			exports.assertBundleV01 =
			exports.assertBundleLatest =
			exports.assertBundle =
			exports.envelopeToJSON =
			exports.envelopeFromJSON =
			exports.bundleToJSON =
			exports.bundleFromJSON =
			exports.ValidationError =
			exports.isBundleWithPublicKey =
			exports.isBundleWithMessageSignature =
			exports.isBundleWithDsseEnvelope =
			exports.isBundleWithCertificateChain =
			exports.BUNDLE_V03_MEDIA_TYPE =
			exports.BUNDLE_V03_LEGACY_MEDIA_TYPE =
			exports.BUNDLE_V02_MEDIA_TYPE =
			exports.BUNDLE_V01_MEDIA_TYPE =
			exports.toMessageSignatureBundle =
			exports.toDSSEBundle =
				void 0;
		var build_1 = __webpack_require__(18456);
		Object.defineProperty(exports, 'toDSSEBundle', {
			enumerable: true,
			get: function () {
				return build_1.toDSSEBundle;
			}
		});
		Object.defineProperty(exports, 'toMessageSignatureBundle', {
			enumerable: true,
			get: function () {
				return build_1.toMessageSignatureBundle;
			}
		});
		var bundle_1 = __webpack_require__(37742);
		Object.defineProperty(exports, 'BUNDLE_V01_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V01_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'BUNDLE_V02_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V02_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'BUNDLE_V03_LEGACY_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'BUNDLE_V03_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V03_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'isBundleWithCertificateChain', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithCertificateChain;
			}
		});
		Object.defineProperty(exports, 'isBundleWithDsseEnvelope', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithDsseEnvelope;
			}
		});
		Object.defineProperty(exports, 'isBundleWithMessageSignature', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithMessageSignature;
			}
		});
		Object.defineProperty(exports, 'isBundleWithPublicKey', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithPublicKey;
			}
		});
		var error_1 = __webpack_require__(47714);
		Object.defineProperty(exports, 'ValidationError', {
			enumerable: true,
			get: function () {
				return error_1.ValidationError;
			}
		});
		var serialized_1 = __webpack_require__(23404);
		Object.defineProperty(exports, 'bundleFromJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.bundleFromJSON;
			}
		});
		Object.defineProperty(exports, 'bundleToJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.bundleToJSON;
			}
		});
		Object.defineProperty(exports, 'envelopeFromJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.envelopeFromJSON;
			}
		});
		Object.defineProperty(exports, 'envelopeToJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.envelopeToJSON;
			}
		});
		var validate_1 = __webpack_require__(9352);
		Object.defineProperty(exports, 'assertBundle', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundle;
			}
		});
		Object.defineProperty(exports, 'assertBundleLatest', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundleLatest;
			}
		});
		Object.defineProperty(exports, 'assertBundleV01', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundleV01;
			}
		});
		Object.defineProperty(exports, 'assertBundleV02', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundleV02;
			}
		});
		Object.defineProperty(exports, 'isBundleV01', {
			enumerable: true,
			get: function () {
				return validate_1.isBundleV01;
			}
		});
	},
	23404: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
		const protobuf_specs_1 = __webpack_require__(19654);
		const bundle_1 = __webpack_require__(37742);
		const validate_1 = __webpack_require__(9352);
		const bundleFromJSON = obj => {
			const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
			switch (bundle.mediaType) {
				case bundle_1.BUNDLE_V01_MEDIA_TYPE:
					(0, validate_1.assertBundleV01)(bundle);
					break;
				case bundle_1.BUNDLE_V02_MEDIA_TYPE:
					(0, validate_1.assertBundleV02)(bundle);
					break;
				default:
					(0, validate_1.assertBundleLatest)(bundle);
					break;
			}
			return bundle;
		};
		exports.bundleFromJSON = bundleFromJSON;
		const bundleToJSON = bundle => {
			return protobuf_specs_1.Bundle.toJSON(bundle);
		};
		exports.bundleToJSON = bundleToJSON;
		const envelopeFromJSON = obj => {
			return protobuf_specs_1.Envelope.fromJSON(obj);
		};
		exports.envelopeFromJSON = envelopeFromJSON;
		const envelopeToJSON = envelope => {
			return protobuf_specs_1.Envelope.toJSON(envelope);
		};
		exports.envelopeToJSON = envelopeToJSON;
	},
	9352: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.assertBundle = assertBundle;
		exports.assertBundleV01 = assertBundleV01;
		exports.isBundleV01 = isBundleV01;
		exports.assertBundleV02 = assertBundleV02;
		exports.assertBundleLatest = assertBundleLatest;
		const error_1 = __webpack_require__(47714);
		function assertBundle(b) {
			const invalidValues = validateBundleBase(b);
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid bundle', invalidValues);
			}
		}
		function assertBundleV01(b) {
			const invalidValues = [];
			invalidValues.push(...validateBundleBase(b));
			invalidValues.push(...validateInclusionPromise(b));
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
			}
		}
		function isBundleV01(b) {
			try {
				assertBundleV01(b);
				return true;
			} catch (e) {
				return false;
			}
		}
		function assertBundleV02(b) {
			const invalidValues = [];
			invalidValues.push(...validateBundleBase(b));
			invalidValues.push(...validateInclusionProof(b));
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
			}
		}
		function assertBundleLatest(b) {
			const invalidValues = [];
			invalidValues.push(...validateBundleBase(b));
			invalidValues.push(...validateInclusionProof(b));
			invalidValues.push(...validateNoCertificateChain(b));
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid bundle', invalidValues);
			}
		}
		function validateBundleBase(b) {
			const invalidValues = [];
			if (b.mediaType === undefined || (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
				invalidValues.push('mediaType');
			}
			if (b.content === undefined) {
				invalidValues.push('content');
			} else {
				switch (b.content.$case) {
					case 'messageSignature':
						if (b.content.messageSignature.messageDigest === undefined) {
							invalidValues.push('content.messageSignature.messageDigest');
						} else {
							if (b.content.messageSignature.messageDigest.digest.length === 0) {
								invalidValues.push('content.messageSignature.messageDigest.digest');
							}
						}
						if (b.content.messageSignature.signature.length === 0) {
							invalidValues.push('content.messageSignature.signature');
						}
						break;
					case 'dsseEnvelope':
						if (b.content.dsseEnvelope.payload.length === 0) {
							invalidValues.push('content.dsseEnvelope.payload');
						}
						if (b.content.dsseEnvelope.signatures.length !== 1) {
							invalidValues.push('content.dsseEnvelope.signatures');
						} else {
							if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
								invalidValues.push('content.dsseEnvelope.signatures[0].sig');
							}
						}
						break;
				}
			}
			if (b.verificationMaterial === undefined) {
				invalidValues.push('verificationMaterial');
			} else {
				if (b.verificationMaterial.content === undefined) {
					invalidValues.push('verificationMaterial.content');
				} else {
					switch (b.verificationMaterial.content.$case) {
						case 'x509CertificateChain':
							if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) {
								invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
							}
							b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
								if (cert.rawBytes.length === 0) {
									invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
								}
							});
							break;
						case 'certificate':
							if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
								invalidValues.push('verificationMaterial.content.certificate.rawBytes');
							}
							break;
					}
				}
				if (b.verificationMaterial.tlogEntries === undefined) {
					invalidValues.push('verificationMaterial.tlogEntries');
				} else {
					if (b.verificationMaterial.tlogEntries.length > 0) {
						b.verificationMaterial.tlogEntries.forEach((entry, i) => {
							if (entry.logId === undefined) {
								invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
							}
							if (entry.kindVersion === undefined) {
								invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
							}
						});
					}
				}
			}
			return invalidValues;
		}
		function validateInclusionPromise(b) {
			const invalidValues = [];
			if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
				b.verificationMaterial.tlogEntries.forEach((entry, i) => {
					if (entry.inclusionPromise === undefined) {
						invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
					}
				});
			}
			return invalidValues;
		}
		function validateInclusionProof(b) {
			const invalidValues = [];
			if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
				b.verificationMaterial.tlogEntries.forEach((entry, i) => {
					if (entry.inclusionProof === undefined) {
						invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
					} else {
						if (entry.inclusionProof.checkpoint === undefined) {
							invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
						}
					}
				});
			}
			return invalidValues;
		}
		function validateNoCertificateChain(b) {
			const invalidValues = [];
			if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
				invalidValues.push('verificationMaterial.content.$case');
			}
			return invalidValues;
		}
	}
};
