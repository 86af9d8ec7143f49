// Command dockerfile-ast prints what BuildKit's own Dockerfile parser sees in a file, as JSON.
//
//	dockerfile-ast [-build-arg NAME=VALUE]... FILE
//
// "ast" is the raw tree of parser.Parse; "stages" is what instructions.Parse makes of it, with the
// variables expanded in the order that dockerfile2llb expands them (frontend/dockerfile/dockerfile2llb/
// convert.go), for a base image without environment. A file BuildKit refuses ends with status 1 and
// {"error": …}.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

type node struct {
	Instruction string           `json:"instruction"`
	Original    string           `json:"original"`
	Flags       []string         `json:"flags"`
	Args        []string         `json:"args"`
	JSON        bool             `json:"json"`
	Heredocs    []parser.Heredoc `json:"heredocs"`
	StartLine   int              `json:"startLine"`
	EndLine     int              `json:"endLine"`
}

type command struct {
	Name    string `json:"name"`
	Line    int    `json:"line"`
	Command any    `json:"command"`

	Mounts []*instructions.Mount `json:"mounts"`
}

type stage struct {
	Name     string    `json:"name"`
	Base     string    `json:"base"`
	Platform string    `json:"platform"`
	Line     int       `json:"line"`
	Commands []command `json:"commands"`
}

type output struct {
	Escape     string            `json:"escape"`
	AST        []node            `json:"ast"`
	GlobalArgs map[string]string `json:"globalArgs"`
	Stages     []stage           `json:"stages"`
}

type variables map[string]string

func (v variables) Get(key string) (string, bool) {
	value, ok := v[key]
	return value, ok
}

func (v variables) Keys() []string {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	return keys
}

// Set makes the map a flag that can be repeated.
func (v variables) Set(pair string) error {
	key, value, found := strings.Cut(pair, "=")
	if !found {
		return errors.New("want NAME=VALUE")
	}
	v[key] = value
	return nil
}

func (v variables) String() string { return "" }

func rawTree(root *parser.Node) []node {
	nodes := make([]node, 0, len(root.Children))
	for _, child := range root.Children {
		n := node{
			Instruction: child.Value,
			Original:    child.Original,
			Flags:       append([]string{}, child.Flags...),
			Args:        []string{},
			JSON:        child.Attributes["json"],
			Heredocs:    append([]parser.Heredoc{}, child.Heredocs...),
			StartLine:   child.StartLine,
			EndLine:     child.EndLine,
		}
		for arg := child.Next; arg != nil; arg = arg.Next {
			n.Args = append(n.Args, arg.Value)
		}
		nodes = append(nodes, n)
	}
	return nodes
}

type expander struct {
	lex       *shell.Lex
	buildArgs variables
	global    variables
}

func (e *expander) word(word string, env variables) (string, error) {
	result, err := e.lex.ProcessWordWithMatches(word, env)
	return result.Result, err
}

func (e *expander) globalArgs(args []instructions.ArgCommand) error {
	for _, arg := range args {
		for _, pair := range arg.Args {
			if value, given := e.buildArgs[pair.Key]; given {
				e.global[pair.Key] = value
			} else if pair.Value != nil {
				value, err := e.word(*pair.Value, e.global)
				if err != nil {
					return err
				}
				e.global[pair.Key] = value
			}
		}
	}
	return nil
}

// stageArgs resolves a stage's ARG in place: a given value, else the default, else the global one.
func (e *expander) stageArgs(arg *instructions.ArgCommand, env variables) error {
	for i := range arg.Args {
		pair := &arg.Args[i]
		if value, given := e.buildArgs[pair.Key]; given {
			pair.Value = &value
		} else if pair.Value != nil {
			value, err := e.word(*pair.Value, env)
			if err != nil {
				return err
			}
			pair.Value = &value
		} else if value, known := e.global[pair.Key]; known {
			pair.Value = &value
		}
		if pair.Value != nil {
			env[pair.Key] = *pair.Value
		}
	}
	return nil
}

func (e *expander) command(cmd instructions.Command, env variables) error {
	if arg, ok := cmd.(*instructions.ArgCommand); ok {
		return e.stageArgs(arg, env)
	}
	if single, ok := cmd.(instructions.SupportsSingleWordExpansion); ok {
		if err := single.Expand(func(word string) (string, error) { return e.word(word, env) }); err != nil {
			return err
		}
	}
	if raw, ok := cmd.(instructions.SupportsSingleWordExpansionRaw); ok {
		lex := shell.NewLex('\\')
		lex.SkipProcessQuotes = true
		if err := raw.ExpandRaw(func(word string) (string, error) {
			result, err := lex.ProcessWordWithMatches(word, env)
			return result.Result, err
		}); err != nil {
			return err
		}
	}
	if set, ok := cmd.(*instructions.EnvCommand); ok {
		for _, pair := range set.Env {
			env[pair.Key] = pair.Value
		}
	}
	return nil
}

func (e *expander) stage(parsed instructions.Stage, inherited variables) (stage, variables, error) {
	env := variables{}
	for key, value := range inherited {
		env[key] = value
	}
	out := stage{Name: parsed.Name, Line: parsed.Location[0].Start.Line, Commands: []command{}}
	var err error
	if out.Base, err = e.word(parsed.BaseName, e.global); err != nil {
		return out, env, err
	}
	if out.Platform, err = e.word(parsed.Platform, e.global); err != nil {
		return out, env, err
	}
	for _, cmd := range parsed.Commands {
		line := cmd.Location()[0].Start.Line
		if err := e.command(cmd, env); err != nil {
			return out, env, fmt.Errorf("line %d: %w", line, err)
		}
		mounts := []*instructions.Mount{}
		if run, ok := cmd.(*instructions.RunCommand); ok {
			mounts = append(mounts, instructions.GetMounts(run)...)
		}
		out.Commands = append(out.Commands, command{cmd.Name(), line, cmd, mounts})
	}
	return out, env, nil
}

func read(file string, buildArgs variables) (*output, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	tree, err := parser.Parse(bytes.NewReader(source))
	if err != nil {
		return nil, err
	}
	// Before instructions.Parse: expansion writes into the commands it returns.
	out := &output{Escape: string(tree.EscapeToken), AST: rawTree(tree.AST), Stages: []stage{}}
	stages, args, err := instructions.Parse(tree.AST, nil)
	if err != nil {
		return nil, err
	}
	e := &expander{lex: shell.NewLex(tree.EscapeToken), buildArgs: buildArgs, global: variables{}}
	if err := e.globalArgs(args); err != nil {
		return nil, err
	}
	out.GlobalArgs = e.global
	environments := map[string]variables{}
	for _, parsed := range stages {
		base, err := e.word(parsed.BaseName, e.global)
		if err != nil {
			return nil, err
		}
		s, env, err := e.stage(parsed, environments[strings.ToLower(base)])
		if err != nil {
			return nil, err
		}
		if s.Name != "" {
			environments[strings.ToLower(s.Name)] = env
		}
		out.Stages = append(out.Stages, s)
	}
	return out, nil
}

func main() {
	buildArgs := variables{}
	flag.Var(buildArgs, "build-arg", "NAME=VALUE, can be repeated")
	flag.Parse()
	lines := json.NewEncoder(os.Stdout)
	lines.SetEscapeHTML(false)
	result, err := read(flag.Arg(0), buildArgs)
	if err != nil {
		_ = lines.Encode(map[string]string{"error": err.Error()})
		os.Exit(1)
	}
	if err := lines.Encode(result); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
