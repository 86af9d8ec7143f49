// Prints what archive/tar, which reads layers in podman, skopeo and docker, sees in each archive that is named: one
// JSON object a line, {"members": [...]}, with "error" when it gives up. Names and links are base64 of their bytes.
package main

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"
	"strings"
)

type member struct {
	Name   []byte            `json:"name"`
	Link   []byte            `json:"link"`
	Type   string            `json:"type"`
	Mode   int64             `json:"mode"`
	UID    int               `json:"uid"`
	GID    int               `json:"gid"`
	Size   int64             `json:"size"`
	Time   int64             `json:"time"`
	Major  int64             `json:"major"`
	Minor  int64             `json:"minor"`
	Sum    string            `json:"sum"`
	Xattrs map[string][]byte `json:"xattrs"`
}

type archive struct {
	Members []member `json:"members"`
	Error   string   `json:"error"`
}

func main() {
	output := json.NewEncoder(os.Stdout)
	for _, name := range os.Args[1:] {
		file, err := os.Open(name)
		if err != nil {
			log.Fatal(err)
		}
		if err := output.Encode(read(file)); err != nil {
			log.Fatal(err)
		}
		file.Close()
	}
}

func read(file io.Reader) archive {
	result := archive{Members: []member{}}
	for reader := tar.NewReader(file); ; {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return result
		}
		if err != nil {
			result.Error = err.Error()
			return result
		}
		if header.Typeflag == tar.TypeXGlobalHeader {
			// The library hands it on, for it applies none; image clients pass over it.
			continue
		}
		sum := sha256.New()
		size, err := io.Copy(sum, reader)
		if err != nil {
			result.Error = err.Error()
			return result
		}
		xattrs := map[string][]byte{}
		for key, value := range header.PAXRecords {
			if attribute, found := strings.CutPrefix(key, "SCHILY.xattr."); found {
				xattrs[attribute] = []byte(value)
			}
		}
		result.Members = append(result.Members, member{
			Name: []byte(header.Name), Link: []byte(header.Linkname), Type: string(header.Typeflag),
			Mode: header.Mode & 0o7777, UID: header.Uid, GID: header.Gid, Size: size,
			Time: header.ModTime.Unix(), Major: header.Devmajor, Minor: header.Devminor,
			Sum: hex.EncodeToString(sum.Sum(nil)), Xattrs: xattrs,
		})
	}
}
