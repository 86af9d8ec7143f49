module github.com/wtgos/actions/tests/interop/go

go 1.26

require (
	github.com/google/go-containerregistry v0.22.1
	github.com/moby/buildkit v0.34.2
)
