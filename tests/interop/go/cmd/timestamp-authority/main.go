// Command timestamp-authority serves sigstore's RFC 3161 authority, with a key in memory, on a free loopback port.
//
// The first line of its standard output is its address. The project's own command opens a port for metrics on
// all addresses, always the same one.
package main

import (
	"fmt"
	"log"
	"time"

	"github.com/sigstore/timestamp-authority/v2/pkg/server"
	"github.com/spf13/viper"
)

func main() {
	viper.Set("timestamp-signer", "memory")
	viper.Set("timestamp-signer-hash", "sha256")
	viper.Set("max-request-body-size", 1<<20)
	viper.Set("default-policy-oid", "1.3.6.1.4.1.57264.2")
	viper.Set("accepted-policy-oids", []string{"1.3.6.1.4.1.57264.2"})
	tsa := server.NewRestAPIServer("127.0.0.1", 0, []string{"http"}, false, 10*time.Second, 10*time.Second)
	if err := tsa.Listen(); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s:%d\n", tsa.Host, tsa.Port)
	log.Fatal(tsa.Serve())
}
