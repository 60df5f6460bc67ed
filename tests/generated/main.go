// Each line of a file through the types that quicktype made, and back: equal but for keys that are null.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

func withoutNulls(value interface{}) interface{} {
	switch value := value.(type) {
	case map[string]interface{}:
		kept := map[string]interface{}{}
		for key, inner := range value {
			if inner != nil {
				kept[key] = withoutNulls(inner)
			}
		}
		return kept
	case []interface{}:
		kept := []interface{}{}
		for _, inner := range value {
			kept = append(kept, withoutNulls(inner))
		}
		return kept
	}
	return value
}

func main() {
	file, _ := os.Open(os.Args[1])
	lines := bufio.NewScanner(file)
	lines.Buffer(make([]byte, 1<<20), 1<<24)
	count, unchanged := 0, 0
	for lines.Scan() {
		count++
		report, err := UnmarshalReport(lines.Bytes())
		if err != nil {
			fmt.Println(err)
			continue
		}
		data, _ := report.Marshal()
		var before, after interface{}
		json.Unmarshal(lines.Bytes(), &before)
		json.Unmarshal(data, &after)
		if reflect.DeepEqual(withoutNulls(before), withoutNulls(after)) {
			unchanged++
		}
	}
	fmt.Println(unchanged, count)
}
