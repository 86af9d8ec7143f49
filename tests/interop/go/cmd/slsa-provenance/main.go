// Command slsa-provenance reads an in-toto statement from stdin as the reference implementation does: no member that
// the schema does not know, none of a wrong type, all that is required. It prints the builder's id.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	provenance "github.com/in-toto/attestation/go/predicates/provenance/v1"
	intoto "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"
)

func main() {
	builder, err := read(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(builder)
}

func read(from io.Reader) (string, error) {
	text, err := io.ReadAll(from)
	if err != nil {
		return "", err
	}
	statement := &intoto.Statement{}
	if err := protojson.Unmarshal(text, statement); err != nil {
		return "", err
	}
	if err := statement.Validate(); err != nil {
		return "", err
	}
	if statement.GetPredicateType() != "https://slsa.dev/provenance/v1" {
		return "", errors.New("no SLSA v1 provenance: " + statement.GetPredicateType())
	}
	predicate, err := protojson.Marshal(statement.GetPredicate())
	if err != nil {
		return "", err
	}
	found := &provenance.Provenance{}
	if err := protojson.Unmarshal(predicate, found); err != nil {
		return "", err
	}
	if err := found.Validate(); err != nil {
		return "", err
	}
	return found.GetRunDetails().GetBuilder().GetId(), nil
}
