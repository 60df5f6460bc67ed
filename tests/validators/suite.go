// Each line of a file is a document and whether it is valid: how often gojsonschema says the same.
// GO111MODULE=off GOPATH=/usr/share/gocode go run suite.go <schema> <cases>
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
	must(err)
	file, err := os.Open(os.Args[2])
	must(err)
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<26)
	count, right := 0, 0
	for lines.Scan() {
		var line struct {
			Valid    bool
			Document json.RawMessage
		}
		must(json.Unmarshal(lines.Bytes(), &line))
		result, err := schema.Validate(gojsonschema.NewBytesLoader(line.Document))
		must(err)
		count++
		if result.Valid() == line.Valid {
			right++
		}
	}
	must(lines.Err())
	fmt.Println(right, count)
}
