// Command ggcr-registry serves go-containerregistry's in-memory registry on a free loopback port.
//
// The first line of its standard output is its address; each later line is one request as JSON.
// The library's own command has neither the referrers switch nor a count of the bytes it received.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/google/go-containerregistry/pkg/registry"
)

type access struct {
	Method   string `json:"method"`
	Target   string `json:"target"`
	Status   int    `json:"status"`
	Received int64  `json:"received"`
	Sent     int64  `json:"sent"`
}

type countingBody struct {
	io.ReadCloser
	n int64
}

func (b *countingBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.n += int64(n)
	return n, err
}

type countingWriter struct {
	http.ResponseWriter
	status int
	n      int64
}

func (w *countingWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *countingWriter) Write(p []byte) (int, error) {
	n, err := w.ResponseWriter.Write(p)
	w.n += int64(n)
	return n, err
}

func logged(next http.Handler, out io.Writer) http.Handler {
	var mu sync.Mutex
	lines := json.NewEncoder(out)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := &countingBody{ReadCloser: r.Body}
		r.Body = body
		counted := &countingWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(counted, r)
		mu.Lock()
		defer mu.Unlock()
		entry := access{r.Method, r.RequestURI, counted.status, body.n, counted.n}
		if err := lines.Encode(entry); err != nil {
			log.Fatal(err)
		}
	})
}

func main() {
	referrers := flag.Bool("referrers", false, "serve the referrers API")
	flag.Parse()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr())
	handler := registry.New(
		registry.WithReferrersSupport(*referrers),
		registry.Logger(log.New(io.Discard, "", 0)),
	)
	server := &http.Server{Handler: logged(handler, os.Stdout), ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.Serve(listener))
}
