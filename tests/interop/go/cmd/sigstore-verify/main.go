// Command sigstore-verify asks sigstore-go whether a bundle is good for an image.
//
// By key, without any time; or by identity as `gh attestation verify` does for GitHub's own instance of Sigstore: one
// signed timestamp, no log entry, an issuer, a subject and the source repository. It prints the predicate type.
package main

import (
	"crypto"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/fulcio/certificate"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/cryptoutils"
	"github.com/sigstore/sigstore/pkg/signature"
)

var (
	digest     = flag.String("digest", "", "of the image, sha256 in hex")
	key        = flag.String("key", "", "file of the public key")
	trusted    = flag.String("trusted-root", "", "file of the trusted root")
	issuer     = flag.String("issuer", "", "of the identity token")
	subject    = flag.String("subject", "", "of the certificate")
	repository = flag.String("repository", "", "URL of the source repository")
)

func main() {
	flag.Parse()
	predicateType, err := run(flag.Arg(0))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(predicateType)
}

func run(file string) (string, error) {
	sum, err := hex.DecodeString(*digest)
	if err != nil {
		return "", err
	}
	entity, err := bundle.LoadJSONFromPath(file)
	if err != nil {
		return "", err
	}
	how := byIdentity
	if *key != "" {
		how = byKey
	}
	verifier, policy, err := how()
	if err != nil {
		return "", err
	}
	result, err := verifier.Verify(entity, verify.NewPolicy(verify.WithArtifactDigest("sha256", sum), policy))
	if err != nil {
		return "", err
	}
	if result.Statement == nil {
		return "", errors.New("the bundle holds no statement")
	}
	return result.Statement.GetPredicateType(), nil
}

func byKey() (*verify.Verifier, verify.PolicyOption, error) {
	pem, err := os.ReadFile(*key)
	if err != nil {
		return nil, nil, err
	}
	public, err := cryptoutils.UnmarshalPEMToPublicKey(pem)
	if err != nil {
		return nil, nil, err
	}
	loaded, err := signature.LoadVerifier(public, crypto.SHA256)
	if err != nil {
		return nil, nil, err
	}
	material := root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
		return root.NewExpiringKey(loaded, time.Time{}, time.Time{}), nil
	})
	verifier, err := verify.NewVerifier(material, verify.WithNoObserverTimestamps())
	return verifier, verify.WithKey(), err
}

func byIdentity() (*verify.Verifier, verify.PolicyOption, error) {
	material, err := root.NewTrustedRootFromPath(*trusted)
	if err != nil {
		return nil, nil, err
	}
	san, err := verify.NewSANMatcher(*subject, "")
	if err != nil {
		return nil, nil, err
	}
	by, err := verify.NewIssuerMatcher(*issuer, "")
	if err != nil {
		return nil, nil, err
	}
	identity, err := verify.NewCertificateIdentity(san, by, certificate.Extensions{SourceRepositoryURI: *repository})
	if err != nil {
		return nil, nil, err
	}
	verifier, err := verify.NewVerifier(material, verify.WithSignedTimestamps(1))
	return verifier, verify.WithCertificateIdentity(identity), err
}
